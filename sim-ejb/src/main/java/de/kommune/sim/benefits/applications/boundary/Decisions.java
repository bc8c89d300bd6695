package de.kommune.sim.benefits.applications.boundary;

import static de.kommune.sim.access.Permission.BENEFIT_DECIDE;
import static de.kommune.sim.access.Permission.BENEFIT_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.entity.ApplicationDeed;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.BenefitNotice;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.policy.DecisionPolicy;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decisions on applications («Entscheidungen»): by benefit clerks alone, never by who prepared the application or is or was the client's
 * counsellor, and above the limit by two. The database refuses the same.
 */
@Stateless
@Guarded
public class Decisions {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private ApplicationRows rows;

    @Inject
    private ApplicationKeeper keeper;

    @Inject
    private DecisionDesk desk;

    @Inject
    private RuleReader rules;

    @Inject
    private Clock clock;

    /** With what the form of a decision begins, and whether the caller may fill it in. */
    @Requires(value = BENEFIT_DECIDE, deed = Deed.READ)
    public DecisionStart begin(long applicationId) {
        BenefitApplication application = em.find(BenefitApplication.class, applicationId);
        if (application == null) {
            throw new NotFoundException();
        }
        return new DecisionStart(
                desk.refusal(application),
                rules.statute(application.getPaper().getNeed(), today()),
                rules.on(today()).getSecondAbove());
    }

    /**
     * Decides. Up to the limit the notice goes out at once; above it the decision waits for somebody else. The same form decides once.
     *
     * @return the number of the decision
     */
    @Requires(value = BENEFIT_DECIDE, deed = Deed.CHANGE)
    public long decide(long applicationId, int version, DecisionFacts facts, String form) {
        rows.get(applicationId);
        return before(applicationId, form).orElseGet(() -> made(rows.lock(applicationId, version), facts, form));
    }

    private Optional<Long> before(long applicationId, String form) {
        return em.createQuery(
                        "select d.id from BenefitDecision d where d.token = :form and d.application.id = :application"
                                + " and d.decidedBy = :me",
                        Long.class)
                .setParameter("form", form)
                .setParameter("application", applicationId)
                .setParameter("me", caller.name())
                .getResultStream()
                .findFirst();
    }

    private long made(BenefitApplication application, DecisionFacts wanted, String form) {
        desk.checkMayDecide(application);
        rows.checkNothingProposed(application);
        DecisionFacts facts = DecisionPolicy.checked(wanted);
        BigDecimal total = DecisionPolicy.total(facts);
        boolean second = DecisionPolicy.needsSecond(total, rules.on(today()).getSecondAbove());
        BenefitDecision decision = new BenefitDecision(application, facts, total, second)
                .decided(caller.name(), LocalDateTime.now(clock), form);
        em.persist(decision);
        String reasons = facts.reasons().strip();
        decision.fill(seals.seal(reasons, ApplicationSeals.DECISIONS.place(decision.getId())));
        if (second) {
            keeper.note(application, ApplicationDeed.PROPOSED, null);
        } else {
            desk.issue(decision, reasons);
        }
        em.flush(); // the database has the last word, and says it here
        return decision.getId();
    }

    /** Signs what somebody else decided; with that it goes out. */
    @Requires(BENEFIT_DECIDE)
    public void sign(long decisionId, int version) {
        BenefitDecision decision = locked(decisionId, version);
        decision.sign(caller.name(), LocalDateTime.now(clock));
        desk.issue(decision, keeper.reasons(decision));
        em.flush();
    }

    /** Does not sign, and says why. */
    @Requires(BENEFIT_DECIDE)
    public void sendBack(long decisionId, int version, String words) {
        BenefitDecision decision = locked(decisionId, version);
        decision.sendBack(caller.name());
        keeper.note(decision.getApplication(), ApplicationDeed.SENT_BACK, ApplicationKeeper.required(words));
    }

    /** @param version of the application, as the page showed it */
    private BenefitDecision locked(long decisionId, int version) {
        BenefitApplication application =
                rows.lock(rows.decision(decisionId).getApplication().getId(), version);
        BenefitDecision decision = rows.decision(decisionId);
        em.refresh(decision);
        desk.checkMayDecide(application);
        return decision;
    }

    /** The letter as it went out. */
    @Requires(value = BENEFIT_READ, deed = Deed.PRINT)
    public byte[] notice(long decisionId) {
        BenefitDecision decision = rows.decision(decisionId);
        BenefitNotice notice = rows.notice(decisionId).orElseThrow(NotFoundException::new);
        if (decision.getApplication().getPerson() != null) {
            CallTrail.person(decision.getApplication().getPerson().getId());
        }
        return seals.openBytes(notice.getDocument(), ApplicationSeals.NOTICES.place(notice.getId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
