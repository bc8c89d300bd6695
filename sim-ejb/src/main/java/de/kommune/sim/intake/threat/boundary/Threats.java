package de.kommune.sim.intake.threat.boundary;

import static de.kommune.sim.access.Permission.INTAKE_READ;
import static de.kommune.sim.access.Permission.INTAKE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.intake.threat.entity.DeadlineRule;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.Threat;
import de.kommune.sim.intake.threat.entity.ThreatEvent;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import de.kommune.sim.intake.threat.entity.ThreatOutcome;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Threats to a client's home («drohende Wohnungslosigkeit»), seen by the team, changed by whoever may change the case. Each
 * day that is noted enters the deadlines that the law ties to it.
 */
@Stateless
@Guarded
public class Threats {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private DeadlineBook book;

    @Inject
    private Clock clock;

    /** The threats of a case, those that last first, with their days and deadlines. */
    @Requires(INTAKE_READ)
    public List<ThreatView> ofCase(long caseId) {
        SimCase simCase = cases.get(caseId);
        boolean mayChange = scope.mayChange(simCase) && simCase.getStatus().isLive();
        // before the deadlines: of a threat that is known already the database's answer would not bring the days along
        List<Threat> ofCase = withEvents(caseId);
        List<DeadlineLine> deadlines = book.ofCase(caseId);
        return ofCase.stream().map(threat -> view(threat, deadlines, mayChange)).toList();
    }

    /** The same without their days, for the page of the case: one statement. */
    @Requires(INTAKE_READ)
    public List<ThreatView> glance(long caseId) {
        SimCase simCase = cases.get(caseId);
        boolean mayChange = scope.mayChange(simCase) && simCase.getStatus().isLive();
        return book.threats(caseId).entrySet().stream()
                .map(each -> new ThreatView(each.getKey(), each.getValue(), mayChange))
                .sorted((one, other) ->
                        Boolean.compare(other.threat().isLive(), one.threat().isLive()))
                .toList();
    }

    private List<Threat> withEvents(long caseId) {
        return em
                .createQuery(
                        "select distinct t from Threat t left join fetch t.events e where t.simCase.id = :case"
                                + " order by t.settledOn desc, t.id desc, e.day, e.id",
                        Threat.class)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .sorted((one, other) -> Boolean.compare(other.isLive(), one.isLive()))
                .toList();
    }

    private static ThreatView view(Threat threat, List<DeadlineLine> all, boolean mayChange) {
        List<DeadlineLine> own =
                all.stream().filter(line -> line.threatId() == threat.getId()).toList();
        return new ThreatView(threat, own, mayChange);
    }

    /** One threat with its days and deadlines. */
    @Requires(INTAKE_READ)
    public ThreatView get(long threatId) {
        long caseId = em
                .createQuery("select c.id from Threat t join t.simCase c where t.id = :id", Long.class)
                .setParameter("id", threatId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return ofCase(caseId).stream()
                .filter(view -> view.threat().getId() == threatId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The rules that hold today, for whoever wants to know what SIM reckons by. */
    @Requires(INTAKE_READ)
    public List<DeadlineRule> rules() {
        return em.createQuery(
                        "select r from DeadlineRule r where r.period.from <= :today and r.period.to > :today"
                                + " order by r.event, r.id",
                        DeadlineRule.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Notes a threat, with the first thing that happened. Of each kind one lasts at a time. */
    @Requires(value = INTAKE_WRITE, deed = Deed.CHANGE)
    public Threat note(NewThreat wanted) {
        SimCase simCase = changeable(wanted.caseId());
        refuseTwice(simCase, wanted.kind());
        Threat threat = new Threat(simCase, wanted.kind(), wanted.facts(), caller.name(), now());
        em.persist(threat);
        if (wanted.event() != null) {
            enter(threat, wanted.event(), wanted.day());
        }
        return threat;
    }

    /** Writes down anew who is on the other side; refused where somebody else has changed it since that version was read. */
    @Requires(INTAKE_WRITE)
    public void describe(long threatId, int version, ThreatFacts facts) {
        Threat threat = changed(threatId);
        if (threat.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        threat.describe(facts);
    }

    /** Notes a day on which something happened, or will, and enters the deadlines that hang on it. */
    @Requires(INTAKE_WRITE)
    public void happens(long threatId, EventKind event, LocalDate day) {
        enter(changed(threatId), event, day);
    }

    /** A day was wrong: its deadlines no longer count, and their tasks are dropped with that reason. */
    @Requires(INTAKE_WRITE)
    public void revoke(long threatId, long eventId, String reason) {
        ThreatEvent event = changed(threatId).getEvents().stream()
                .filter(one -> one.getId() == eventId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        event.revoke(caller.name(), now());
        book.drop(event, reason);
    }

    /** The threat is over, and with it every deadline that has not been met. */
    @Requires(INTAKE_WRITE)
    public void settle(long threatId, ThreatOutcome outcome, String reason) {
        Threat threat = changed(threatId);
        threat.settle(outcome, LocalDate.now(clock), caller.name());
        threat.getEvents().stream().filter(event -> !event.isRevoked()).forEach(event -> book.drop(event, reason));
    }

    private void enter(Threat threat, EventKind event, LocalDate day) {
        if (day == null) {
            throw new BusinessException("intake.eventWithoutDay");
        }
        ThreatEvent happened = threat.happens(event, day, caller.name(), now());
        em.persist(happened);
        book.enter(happened);
    }

    private void refuseTwice(SimCase simCase, ThreatKind kind) {
        em.createQuery(
                        "select t from Threat t where t.simCase = :case and t.kind = :kind and t.outcome is null",
                        Threat.class)
                .setParameter("case", simCase)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "intake.threatTwice", kind, other.getNotedAt().toLocalDate());
                });
    }

    /** The case stays locked until the work is done, so that of two who note the same the second is told. */
    private SimCase changeable(long caseId) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        return simCase;
    }

    private Threat changed(long threatId) {
        Threat threat = em.find(Threat.class, threatId);
        if (threat == null) {
            throw new NotFoundException();
        }
        changeable(threat.getSimCase().getId());
        em.refresh(threat);
        return threat;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
