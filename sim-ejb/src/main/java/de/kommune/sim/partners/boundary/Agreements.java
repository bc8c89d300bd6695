package de.kommune.sim.partners.boundary;

import static de.kommune.sim.access.Permission.AGREEMENT_WRITE;
import static de.kommune.sim.access.Permission.PARTNER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.PartnerAgreement;
import de.kommune.sim.partners.policy.AgreementWatch;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was agreed with partners («Vereinbarungen»), and which of it ends or is to be looked at. */
@Stateless
@Guarded
public class Agreements {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PartnerRows rows;

    @Inject
    private AgreementRules rules;

    @Inject
    private Clock clock;

    /** What ends or is to be looked at, the earliest first; at most a hundred. */
    @Requires(PARTNER_READ)
    public List<AgreementSignal> waiting() {
        AgreementWatch watch = rules.watch();
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select a from PartnerAgreement a join fetch a.partner p where a.cancelledOn is null"
                                + " and p.endedOn is null and (a.endsOn <= :until or a.reviewOn <= :until)",
                        PartnerAgreement.class)
                .setParameter("until", watch.latestPointedOut(today))
                .setMaxResults(MOST)
                .getResultStream()
                .map(agreement -> signal(agreement, watch.light(agreement, today)))
                .sorted(Comparator.comparing(AgreementSignal::day).thenComparing(AgreementSignal::partner))
                .toList();
    }

    private static AgreementSignal signal(PartnerAgreement agreement, AgreementLight light) {
        return new AgreementSignal(
                agreement.getPartner().getId(),
                agreement.getPartner().getName(),
                agreement.getKind(),
                light,
                light == AgreementLight.REVIEW_DUE ? agreement.getReviewOn() : agreement.getEndsOn());
    }

    /** An agreement, to be looked at anew. */
    @Requires(PARTNER_READ)
    public AgreementView get(long agreementId) {
        PartnerAgreement agreement = found(agreementId);
        agreement.getPartner().getName(); // the page needs it after the transaction
        return new AgreementView(agreement, rules.watch().light(agreement, LocalDate.now(clock)));
    }

    /** Takes an agreement down; the same form makes one. */
    @Requires(value = AGREEMENT_WRITE, deed = Deed.CHANGE)
    public PartnerAgreement enter(long partnerId, NewAgreement wanted) {
        return before(wanted.form()).orElseGet(() -> entered(partnerId, wanted));
    }

    private Optional<PartnerAgreement> before(String form) {
        return em.createQuery("select a from PartnerAgreement a where a.token = :form", PartnerAgreement.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private PartnerAgreement entered(long partnerId, NewAgreement wanted) {
        if (wanted.facts().concludedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException(
                    "partners.agreementToCome", wanted.facts().concludedOn());
        }
        PartnerAgreement agreement =
                new PartnerAgreement(rows.get(partnerId), wanted.facts(), wanted.form(), caller.name());
        em.persist(agreement);
        return agreement;
    }

    /**
     * Was looked at: when it ends and when to look again.
     *
     * @param endsOn null where it goes on
     * @param reviewOn null for never
     */
    @Requires(AGREEMENT_WRITE)
    public void plan(long agreementId, int version, LocalDate endsOn, LocalDate reviewOn) {
        lock(agreementId, version).plan(endsOn, reviewOn, caller.name());
    }

    /** It does not hold any more. */
    @Requires(AGREEMENT_WRITE)
    public void cancel(long agreementId, int version) {
        lock(agreementId, version).cancel(LocalDate.now(clock), caller.name());
    }

    private PartnerAgreement found(long agreementId) {
        PartnerAgreement agreement = em.find(PartnerAgreement.class, agreementId);
        if (agreement == null) {
            throw new NotFoundException();
        }
        return agreement;
    }

    private PartnerAgreement lock(long agreementId, int version) {
        PartnerAgreement agreement = found(agreementId);
        em.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        if (agreement.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return agreement;
    }
}
