package de.kommune.sim.consents.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.DisclosureStatute;
import de.kommune.sim.consents.entity.Recipient;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a client allows, for features that pass details on («Einwilligungsverzeichnis»): which consent covers it now, and the
 * record that it was done. Has no guard of its own; whoever uses it has asked for its own permission, and stays within the
 * same transaction, so that nothing leaves without its record.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConsentRegister {

    private static final String OF_CASE = "select distinct c from Consent c left join fetch c.categories"
            + " join fetch c.person join fetch c.template join c.simCase s join s.person q where s.id = :case and "
            + CaseRows.seen("s", "q");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    /** All consents of a case that the caller sees, whether they hold or not; the latest first. */
    public List<Consent> ofCase(long caseId) {
        return cases.seeing(em.createQuery(OF_CASE + " order by c.recordedAt desc, c.id desc", Consent.class))
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The consent that lets details of all these kinds of the case go to that recipient now; the client's own, the one that lasts longest. */
    public Optional<Consent> covering(long caseId, Recipient recipient, Collection<DataCategory> categories) {
        LocalDate today = LocalDate.now(clock);
        return cases
                .seeing(em.createQuery(
                        OF_CASE + " and c.revokedAt is null order by c.period.to desc, c.id desc", Consent.class))
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .filter(consent -> consent.covers(recipient, categories, today) && consent.isForTheClient(today))
                .findFirst();
    }

    /**
     * Records that details went out on that consent. Locks the consent first: of a disclosure and a revocation at the same
     * moment the later one sees the earlier.
     */
    public Disclosure disclose(long consentId, DisclosureFacts facts, String token) {
        Consent consent = em.find(Consent.class, consentId, LockModeType.PESSIMISTIC_WRITE);
        if (consent == null) {
            throw new NotFoundException();
        }
        return save(Disclosure.onConsent(consent, facts, token));
    }

    /** Records that details went out because a statute allows it. */
    Disclosure discloseBy(DisclosureStatute statute, SimCase simCase, DisclosureFacts facts, String token) {
        return save(Disclosure.onStatute(simCase, statute, facts, token));
    }

    private Disclosure save(Disclosure disclosure) {
        if (disclosure.getDisclosedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("consents.disclosedInFuture", disclosure.getDisclosedOn());
        }
        CallTrail.person(disclosure.getPerson().getId());
        em.persist(disclosure.recorded(caller.name(), LocalDateTime.now(clock)));
        return disclosure;
    }
}
