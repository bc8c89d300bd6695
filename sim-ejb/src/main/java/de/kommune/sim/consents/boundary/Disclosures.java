package de.kommune.sim.consents.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.CONSENT_READ;
import static de.kommune.sim.access.Permission.DISCLOSURE_WRITE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.DisclosureStatute;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOffDeed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was passed on about a client («Offenbarungen»): each on a consent or a statute, none without. */
@Stateless
@Guarded
public class Disclosures {

    /** What of a message carries words across the wall. */
    private static final Set<HandOffDeed> TELLING = EnumSet.of(
            HandOffDeed.SENT, HandOffDeed.SAID, HandOffDeed.DONE, HandOffDeed.DECLINED, HandOffDeed.WITHDRAWN);

    /** A message that was sent on a consent has a disclosure from the same form, so it is not told twice. */
    private static final String TOLD =
            "select new de.kommune.sim.consents.boundary.ToldOffice(h.id, h.kind, s.deed, h.basis.words, s.account, s.at)"
                    + " from HandOffStep s join s.handOff h, CounsellingLink l where l.handOffId = h.id"
                    + " and l.personId in (select p.id from Person p where p = :person or p.mergedInto = :person)"
                    + " and s.desk = :counselling and s.deed in :deeds and (s.deed <> :sent or not exists"
                    + " (select d.id from Disclosure d where d.requestToken = h.requestToken))"
                    + " order by s.at desc, s.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentRegister register;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    /** What was passed on from a case, the latest first. */
    @Requires(CONSENT_READ)
    public List<Disclosure> ofCase(long caseId) {
        caseOf(caseId);
        return em.createQuery(
                        "select distinct d from Disclosure d left join fetch d.categories left join fetch d.consent"
                                + " left join fetch d.statute join fetch d.person where d.simCase.id = :case"
                                + " order by d.disclosedOn desc, d.id desc",
                        Disclosure.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What counselling told section 50-2 about the client of a case without a consent, and its answers; the latest first. */
    @Requires(CONSENT_READ)
    public List<ToldOffice> toldToOffice(long caseId) {
        return em.createQuery(TOLD, ToldOffice.class)
                .setParameter("person", caseOf(caseId).getPerson())
                .setParameter("counselling", Desk.COUNSELLING)
                .setParameter("sent", HandOffDeed.SENT)
                .setParameter("deeds", TELLING)
                .getResultList();
    }

    /** The statutes that allow passing on today. */
    @Requires(CONSENT_READ)
    public List<DisclosureStatute> statutes() {
        return em.createQuery(
                        "select s from DisclosureStatute s where s.period.from <= :today and s.period.to > :today"
                                + " order by s.id",
                        DisclosureStatute.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Records that something was passed on; without a consent or a statute that allows it, it is refused. */
    @Requires(value = DISCLOSURE_WRITE, deed = CHANGE)
    public Disclosure record(long caseId, NewDisclosure wanted) {
        if ((wanted.consentId() == null) == (wanted.statuteId() == null)) {
            throw new BusinessException("consents.withoutBasis");
        }
        SimCase simCase = lockedCase(caseId);
        return recorded(wanted.requestToken()).orElseGet(() -> save(simCase, wanted));
    }

    private Disclosure save(SimCase simCase, NewDisclosure wanted) {
        if (wanted.consentId() != null) {
            Consent consent = em.find(Consent.class, wanted.consentId());
            if (consent == null || !consent.getSimCase().equals(simCase)) {
                throw new NotFoundException();
            }
            return register.disclose(consent.getId(), wanted.facts(), wanted.requestToken());
        }
        DisclosureStatute statute = em.find(DisclosureStatute.class, wanted.statuteId());
        if (statute == null) {
            throw new NotFoundException();
        }
        return register.discloseBy(statute, simCase, wanted.facts(), wanted.requestToken());
    }

    private Optional<Disclosure> recorded(String token) {
        return em
                .createQuery("select d from Disclosure d where d.requestToken = :token", Disclosure.class)
                .setParameter("token", token)
                .getResultList()
                .stream()
                .findFirst();
    }

    private SimCase caseOf(long caseId) {
        return cases.get(caseId);
    }

    /** A double click waits here, and then finds what the first one made. */
    private SimCase lockedCase(long caseId) {
        return cases.lock(caseId);
    }
}
