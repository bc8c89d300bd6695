package de.kommune.sim.procedures.asylum.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.procedures.asylum.entity.AsylumAction;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.policy.AsylumDecisions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A client's asylum procedures («Asylverfahren»): what the Federal Office decided, and what was done about it in time. */
@Stateless
@Guarded
public class AsylumProcedures {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private AsylumRows rows;

    @Inject
    private AsylumRemedies remedies;

    @Inject
    private Clock clock;

    /** The procedures of a case, the latest first. */
    @Requires(PROCEDURE_READ)
    public List<AsylumView> ofCase(long caseId) {
        boolean mayChange = scope.mayChange(cases.get(caseId));
        List<AsylumProcedure> all = rows.ofCase(caseId);
        return all.stream().map(one -> AsylumView.of(one, all, mayChange)).toList();
    }

    @Requires(PROCEDURE_READ)
    public AsylumView get(long asylumId) {
        AsylumProcedure found = rows.get(asylumId);
        SimCase simCase = found.getSimCase();
        return AsylumView.of(found, rows.ofCase(simCase.getId()), scope.mayChange(simCase));
    }

    /** Writes a procedure down. The same form makes one. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public long enter(long caseId, NewAsylum wanted) {
        SimCase simCase = cases.lock(caseId); // a double click waits here, and then finds what the first one made
        scope.checkMayChange(simCase);
        return rows.before(wanted.form())
                .map(AsylumProcedure::getId)
                .orElseGet(() -> entered(simCase, wanted).getId());
    }

    private AsylumProcedure entered(SimCase simCase, NewAsylum wanted) {
        simCase.checkNotHandedOver();
        checkFollows(simCase, null, wanted.facts());
        AsylumProcedure made = new AsylumProcedure(simCase, wanted.facts(), today(), caller.name(), wanted.form());
        em.persist(made);
        return made;
    }

    /** Application and hearing anew; the day of the application may move the law and with it the last day. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void change(long asylumId, int version, AsylumFacts facts) {
        AsylumProcedure procedure = rows.lock(asylumId, version);
        checkFollows(procedure.getSimCase(), asylumId, facts);
        procedure.change(facts, today(), caller.name());
        if (procedure.getDecision() != null) {
            AsylumDecisions.checked(procedure.getDecision(), procedure.getFacts(), today());
        }
        remedies.reckon(procedure);
    }

    /** A procedure follows an earlier one of the same client. */
    private void checkFollows(SimCase simCase, Long asylumId, AsylumFacts facts) {
        if (facts.getPreviousId() == null) {
            return;
        }
        AsylumProcedure previous = rows.get(facts.getPreviousId());
        if (!previous.getSimCase().equals(simCase) || previous.getId().equals(asylumId)) {
            throw new NotFoundException();
        }
        LocalDate before = previous.getFacts().getAppliedOn();
        if (facts.getAppliedOn() != null && !before.isBefore(facts.getAppliedOn())) {
            throw new BusinessException("procedures.asylumFollowsLater", before);
        }
    }

    /** What the Federal Office decided; reckons until when it can be answered. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void decide(long asylumId, int version, AsylumDecision decision) {
        AsylumProcedure procedure = rows.lock(asylumId, version);
        procedure.decide(AsylumDecisions.checked(decision, procedure.getFacts(), today()), caller.name());
        remedies.reckon(procedure);
    }

    /** What was done against the decision, and what the court said. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void answer(long asylumId, int version, AsylumAction action) {
        AsylumProcedure procedure = rows.lock(asylumId, version);
        if (procedure.getDecision() == null) {
            throw new BusinessException("procedures.asylumNotDecided");
        }
        procedure.answer(action, today(), caller.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
