package de.kommune.sim.procedures.residence.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.procedures.residence.entity.Consequence;
import de.kommune.sim.procedures.residence.entity.ResidenceStatus;
import de.kommune.sim.procedures.residence.entity.StatusChange;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import de.kommune.sim.procedures.residence.policy.ExpiryDays;
import de.kommune.sim.procedures.residence.policy.Following;
import de.kommune.sim.procedures.residence.policy.Timeline;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which right to stay clients have («Aufenthaltsstatus»), taken down from their papers: a timeline, what follows from it, and tasks before it ends.
 * Who has it decided is the foreigners' authority; nothing here decides anything.
 */
@Stateless
@Guarded
public class ResidenceStatuses {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private StatusRows rows;

    @Inject
    private TaskRegister tasks;

    @Inject
    private Clock clock;

    @Requires(PROCEDURE_READ)
    public StatusView ofCase(long caseId) {
        SimCase simCase = cases.get(caseId);
        List<ResidenceStatus> all = rows.ofCase(caseId);
        List<StatusLine> lines = new ArrayList<>(Timeline.of(all, ResidenceStatus::getPeriod).stream()
                .map(ResidenceStatuses::line)
                .toList());
        Collections.reverse(lines);
        return new StatusView(
                simCase, lines, rows.history(caseId), rows.kinds(), following(all), scope.mayChange(simCase));
    }

    private List<Consequence> following(List<ResidenceStatus> all) {
        return all.stream()
                .filter(status -> status.getPeriod().contains(today()))
                .findFirst()
                .map(status -> Following.of(
                        rows.consequences(status.getKind().getCode()),
                        status.getKind().getCode(),
                        status.firstGranted(),
                        today()))
                .orElse(List.of());
    }

    private static StatusLine line(Timeline.Stretch<ResidenceStatus> stretch) {
        ResidenceStatus status = stretch.what();
        return status == null
                ? new StatusLine(null, 0, null, null, false, stretch.period(), null, null)
                : new StatusLine(
                        status.getId(),
                        status.getVersion(),
                        status.getKind().getWords(),
                        status.getKind().getSource(),
                        status.getKind().isIssued(),
                        stretch.period(),
                        status.facts(),
                        status.getChange());
    }

    /** The client has it from that day on; what held until then ends the day before. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public ResidenceStatus enter(long caseId, StatusFacts facts) {
        SimCase simCase = changeable(caseId, facts);
        checkEntered(facts);
        ResidenceStatus made = new ResidenceStatus(simCase, kind(facts), facts, by(null));
        List<ResidenceStatus> others = rows.ofCase(caseId);
        others.stream()
                .filter(former -> former.getPeriod().getFrom().isBefore(facts.from())
                        && former.getPeriod().contains(facts.from()))
                .forEach(former -> former.giveWayOn(facts.from(), by(null)));
        checkFree(others, made.getPeriod());
        em.flush(); // the days are free before they are taken
        em.persist(made);
        others.forEach(former -> tasks.settleAll(TaskOrigin.DEADLINE, former.getId()));
        watch(made);
        return made;
    }

    /** What was taken down was wrong. */
    @Requires(PROCEDURE_WRITE)
    public void correct(long statusId, int version, StatusFacts facts, String reason) {
        ResidenceStatus status = locked(statusId, version, facts);
        checkEntered(facts);
        List<ResidenceStatus> others = rows.ofCase(status.getSimCase().getId()).stream()
                .filter(other -> !other.equals(status))
                .toList();
        checkFree(others, facts.period());
        status.correct(kind(facts), facts, by(reason));
        tasks.dropAll(TaskOrigin.DEADLINE, statusId, "Angaben berichtigt");
        if (others.stream().noneMatch(other -> status.getPeriod().compareTo(other.getPeriod()) < 0)) {
            watch(status);
        }
    }

    /** It was never so: the client never had it. */
    @Requires(PROCEDURE_WRITE)
    public void withdraw(long statusId, int version, String reason) {
        ResidenceStatus status = locked(statusId, version, null);
        status.withdraw(by(reason));
        em.flush(); // the last state is kept with its reason before the row goes
        tasks.dropAll(TaskOrigin.DEADLINE, statusId, "Angaben zurückgenommen");
        em.remove(status);
    }

    private ResidenceStatus locked(long statusId, int version, StatusFacts facts) {
        ResidenceStatus status = rows.get(statusId);
        changeable(status.getSimCase().getId(), facts);
        em.refresh(status); // nobody changes it any more: whoever does holds the case
        if (status.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return status;
    }

    /** @param facts null where nothing is to be said */
    private SimCase changeable(long caseId, StatusFacts facts) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        if (facts != null && facts.documentId() != null && !rows.isPaperOf(facts.documentId(), caseId)) {
            throw new BusinessException("procedures.paperOfAnother");
        }
        return simCase;
    }

    private void checkEntered(StatusFacts facts) {
        if (facts.enteredOn() != null && facts.enteredOn().isAfter(today())) {
            throw new BusinessException("procedures.entryToCome", facts.enteredOn());
        }
    }

    private ResidenceKind kind(StatusFacts facts) {
        return rows.kind(facts.kindCode(), facts.from());
    }

    private static void checkFree(List<ResidenceStatus> others, Period wanted) {
        others.stream()
                .filter(other -> other.getPeriod().overlaps(wanted))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "procedures.residenceThere",
                            other.getKind().getWords(),
                            other.getPeriod().getFrom());
                });
    }

    /** Tasks for whoever answers for the case, so many days before the paper ends as the rules of today say. */
    private void watch(ResidenceStatus status) {
        LocalDate lastDay = status.getPeriod().getLastDay();
        if (lastDay == null) {
            return;
        }
        String owner = status.getSimCase().getResponsible();
        ExpiryDays.of(lastDay, rows.watchDays(today()), today())
                .forEach(day -> tasks.create(new PlannedTask(
                        TaskOrigin.DEADLINE,
                        status.getId(),
                        status.getSimCase().getId(),
                        "Aufenthaltspapier gilt bis " + GERMAN.format(lastDay) + ": Verlängerung klären",
                        null,
                        day,
                        owner)));
    }

    private StatusChange by(String reason) {
        return new StatusChange(reason, caller.name(), LocalDateTime.now(clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
