package de.kommune.sim.planning.boundary;

import static de.kommune.sim.access.Permission.PLANNING_READ;
import static de.kommune.sim.access.Permission.PLANNING_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.planning.boundary.TaskRows.Seen;
import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskSource;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The tasks («Aufgaben»): writing them down, doing them, and handing them on. */
@Stateless
@Guarded
public class Tasks {

    /** More than anybody reads; whoever has more open sees the most urgent ones. */
    private static final int MOST = 300;

    private static final String BY_DAY = " order by t.dueOn, t.id";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private TaskRows rows;

    @Inject
    private TaskRegister register;

    @Inject
    private Colleagues colleagues;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** The open tasks of the caller, the most urgent first. */
    @Requires(PLANNING_READ)
    public List<TaskLine> mine() {
        return openOf(caller.name());
    }

    /** The open tasks of an account for which the caller stands in; the team lead may ask for everybody's. */
    @Requires(PLANNING_READ)
    public List<TaskLine> ofColleague(String account) {
        checkMaySee(account);
        return openOf(account);
    }

    private void checkMaySee(String account) {
        if (!rows.voices().contains(account) && !caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("planning.notStandingIn", account);
        }
    }

    private List<TaskLine> openOf(String account) {
        return rows.lines(
                "t.owner = :owner and t.state = :open" + BY_DAY,
                Map.of("owner", account, "open", TaskState.OPEN),
                MOST);
    }

    /**
     * What waits on somebody's desk: what is due by that day or overdue, and what was handed over and not seen yet.
     *
     * @param account the caller's own, or one for which she stands in
     */
    @Requires(PLANNING_READ)
    public List<TaskLine> waiting(String account, LocalDate by) {
        checkMaySee(account);
        return rows.lines(
                "t.owner = :owner and t.state = :open and (t.dueOn <= :by or t.handedBy is not null and t.notedAt is null)"
                        + BY_DAY,
                Map.of("owner", account, "open", TaskState.OPEN, "by", by),
                MOST);
    }

    /** The same for the whole team, for the team lead. */
    @Requires(PLANNING_READ)
    public List<TaskLine> waitingInTeam(LocalDate by) {
        if (!caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("planning.teamForTheLead");
        }
        return rows.lines(
                "t.state = :open and (t.dueOn <= :by or t.owner = :me and t.handedBy is not null and t.notedAt is null)"
                        + BY_DAY,
                Map.of("me", caller.name(), "open", TaskState.OPEN, "by", by),
                MOST);
    }

    /** What the caller handed to colleagues and is still open, the most urgent first. */
    @Requires(PLANNING_READ)
    public List<TaskLine> handedOut() {
        return rows.lines(
                "t.owner <> :me and (t.handedBy = :me or t.createdBy = :me) and t.state = :open" + BY_DAY,
                Map.of("me", caller.name(), "open", TaskState.OPEN),
                MOST);
    }

    /** The caller's tasks that are over, the latest first. */
    @Requires(PLANNING_READ)
    public List<TaskLine> ended(int max) {
        return rows.lines(
                "t.owner = :me and t.state in :over order by t.endedAt desc, t.id desc",
                Map.of("me", caller.name(), "over", EnumSet.of(TaskState.DONE, TaskState.DROPPED)),
                Math.min(max, MOST));
    }

    /** All tasks of a case, the open ones first. */
    @Requires(PLANNING_READ)
    public List<TaskLine> ofCase(long caseId) {
        return rows.lines(
                "c.id = :case order by case when t.endedAt is null then 0 else 1 end, t.dueOn, t.id",
                Map.of("case", caseId),
                MOST);
    }

    /** A task with its details. */
    @Requires(PLANNING_READ)
    public TaskView get(long id) {
        Seen seen = seen(id);
        Task task = seen.task();
        String details =
                task.getDetails() == null ? null : seals.open(task.getDetails(), TaskSeals.TASKS.place(task.getId()));
        return new TaskView(seen.line(), details);
    }

    /** Writes a task down, for oneself or for a colleague. A form that is sent twice makes one task. */
    @Requires(value = PLANNING_WRITE, deed = Deed.CHANGE)
    public Task create(NewTask wanted) {
        return forms.before(wanted.form()).map(id -> seen(id).task()).orElseGet(() -> written(wanted));
    }

    private Task written(NewTask wanted) {
        checkDay(wanted.dueOn());
        if (wanted.caseId() != null) {
            cases.find(wanted.caseId()).orElseThrow(NotFoundException::new).checkNotHandedOver();
        }
        TaskSource source = new TaskSource(TaskOrigin.MANUAL, null, caller.name(), LocalDateTime.now(clock));
        Task task = register.save(
                source, wanted.caseId(), wanted.title(), wanted.details(), wanted.dueOn(), wanted.ownerAccount());
        rememberPerson(task);
        forms.made(wanted.form(), task.getId());
        return task;
    }

    /**
     * Says anew what is to be done, until when and by whom.
     *
     * @param version of the task that was on the screen; a stale one is refused, here and below
     */
    @Requires(PLANNING_WRITE)
    public void change(long id, int version, NewTask anew) {
        Task task = changeable(id, version);
        task.rename(anew.title());
        register.detail(task, anew.details());
        if (!task.getDueOn().equals(anew.dueOn())) {
            checkDay(anew.dueOn());
            task.moveTo(anew.dueOn());
        }
        if (anew.ownerAccount() != null && !task.getOwner().equals(anew.ownerAccount())) {
            task.handTo(colleagues.require(anew.ownerAccount()), caller.name(), LocalDateTime.now(clock));
        }
    }

    /** It is done. */
    @Requires(PLANNING_WRITE)
    public void done(long id, int version) {
        changeable(id, version).done(caller.name(), LocalDateTime.now(clock));
    }

    /** Nobody will do it; the reason says why. */
    @Requires(PLANNING_WRITE)
    public void drop(long id, int version, String reason) {
        changeable(id, version).drop(reason, caller.name(), LocalDateTime.now(clock));
    }

    /** It is due on another day. */
    @Requires(PLANNING_WRITE)
    public void move(long id, int version, LocalDate day) {
        checkDay(day);
        changeable(id, version).moveTo(day);
    }

    /** A colleague does it from now on, and sees from whom it comes. */
    @Requires(PLANNING_WRITE)
    public void hand(long id, int version, String account) {
        changeable(id, version).handTo(colleagues.require(account), caller.name(), LocalDateTime.now(clock));
    }

    /** The owner has seen that a colleague handed it over. */
    @Requires(PLANNING_WRITE)
    public void takeNote(long id) {
        Task task = seen(id).task();
        if (!rows.voices().contains(task.getOwner())) {
            throw new BusinessException("planning.notYours", task.getOwner());
        }
        task.takeNote(LocalDateTime.now(clock));
    }

    private void checkDay(LocalDate day) {
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("planning.dayPassed", day);
        }
    }

    private Task changeable(long id, int version) {
        Seen seen = seen(id);
        if (!seen.line().changeable()) {
            throw new BusinessException("planning.notYours", seen.task().getOwner());
        }
        em.refresh(seen.task(), LockModeType.PESSIMISTIC_WRITE); // of two who end it at once the second is told
        if (seen.task().getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return seen.task();
    }

    private Seen seen(long id) {
        Seen seen = rows.one(id).orElseThrow(NotFoundException::new);
        rememberPerson(seen.task());
        return seen;
    }

    /** The log names the person beside the record. */
    private static void rememberPerson(Task task) {
        if (task.getSimCase() != null) {
            CallTrail.person(task.getSimCase().getPerson().getId());
        }
    }
}
