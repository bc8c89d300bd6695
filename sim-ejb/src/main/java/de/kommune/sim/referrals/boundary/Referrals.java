package de.kommune.sim.referrals.boundary;

import static de.kommune.sim.access.Permission.REFERRAL_READ;
import static de.kommune.sim.access.Permission.REFERRAL_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.partners.boundary.PartnerRegister;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralDeed;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.referrals.policy.PartnerRecipient;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Referrals of clients to partners («Vermittlungen»): preparing, sending on a consent, and what waits for an answer. */
@Stateless
@Guarded
public class Referrals {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private StandIns standIns;

    @Inject
    private PartnerRegister partners;

    @Inject
    private ConsentRegister consents;

    @Inject
    private ReferralRows rows;

    @Inject
    private ReferralKeeper keeper;

    @Inject
    private Clock clock;

    /** The referrals of a case: what is awaited first, the earliest first. */
    @Requires(REFERRAL_READ)
    public List<ReferralLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.ofCase(caseId);
    }

    /** The same with words and steps, for the answer to a client who asks what is kept. */
    @Requires(REFERRAL_READ)
    public List<ReferralView> ofCaseInFull(long caseId) {
        return ofCase(caseId).stream()
                .map(line -> keeper.view(rows.get(line.id())))
                .toList();
    }

    @Requires(REFERRAL_READ)
    public ReferralView get(long referralId) {
        return keeper.view(rows.get(referralId));
    }

    /** One page of the open referrals, what is due first. */
    @Requires(REFERRAL_READ)
    public List<ReferralLine> open(ReferralFilter filter, int first, int size) {
        checkMaySee(filter.account());
        return rows.open(filter, first, size);
    }

    @Requires(REFERRAL_READ)
    public long count(ReferralFilter filter) {
        checkMaySee(filter.account());
        return rows.count(filter);
    }

    /** The own, those of whom one stands in for, and for the team lead everybody's. */
    private void checkMaySee(String account) {
        boolean own = account != null
                && (account.equals(caller.name())
                        || standIns.representedBy(caller.name()).contains(account));
        if (!own && !caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("referrals.teamForTheLead");
        }
    }

    /** Writes a referral down; nothing goes yet. The same form makes one. */
    @Requires(value = REFERRAL_WRITE, deed = Deed.CHANGE)
    public Referral prepare(long caseId, NewReferral wanted) {
        SimCase simCase = cases.lock(caseId); // a double click waits here, and then finds what the first one made
        scope.checkMayChange(simCase);
        return before(wanted.form()).orElseGet(() -> prepared(simCase, wanted));
    }

    private Optional<Referral> before(String form) {
        return em.createQuery("select r from Referral r where r.token = :form", Referral.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private Referral prepared(SimCase simCase, NewReferral wanted) {
        simCase.checkNotHandedOver();
        Partner partner = partners.get(wanted.partnerId());
        if (partner.getEndedOn() != null) {
            throw new BusinessException("referrals.formerPartner", partner.getName(), partner.getEndedOn());
        }
        Referral referral = new Referral(
                simCase,
                partner,
                wanted.offerId() == null ? null : partners.offer(wanted.partnerId(), wanted.offerId()),
                wanted.categories(),
                wanted.form());
        return keeper.save(referral, wanted.words(), today());
    }

    /**
     * It goes today. What is passed on goes on a consent that covers the partner and all of it, and is recorded in the same
     * transaction; without such a consent nothing goes.
     */
    @Requires(REFERRAL_WRITE)
    public void send(long referralId, int version) {
        Referral referral = rows.lock(referralId, version);
        if (referral.getState() != ReferralState.PREPARED) {
            throw new BusinessException("referrals.sentBefore", referral.getState(), referral.getStateSince());
        }
        Disclosure record = referral.isPassing() ? disclosed(referral) : null;
        referral.send(record, today(), keeper.due(ReferralDeed.SENT, today()), caller.name());
        keeper.note(referral, ReferralDeed.SENT, today());
    }

    private Disclosure disclosed(Referral referral) {
        Recipient recipient = PartnerRecipient.of(referral.getPartner());
        Consent consent = consents.covering(referral.getSimCase().getId(), recipient, referral.getCategories())
                .orElseThrow(() -> new BusinessException(
                        "referrals.withoutConsent", referral.getPartner().getName()));
        return consents.disclose(
                consent.getId(),
                new DisclosureFacts(recipient, referral.getCategories(), today()),
                referral.getToken());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
