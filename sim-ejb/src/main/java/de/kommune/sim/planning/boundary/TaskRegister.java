package de.kommune.sim.planning.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskSource;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes tasks out of other features' work, and settles them with it («Aufgabenverzeichnis»): a talk's next step, a court's
 * date, a hand-off. Has no guard of its own: only guarded boundaries use it, within their transaction, so that one
 * permission is asked and both records are written or none.
 *
 * <pre>{@code
 * tasks.create(new PlannedTask(DEADLINE, threat.getId(), caseId, "Klage beantworten", null, lastDay, null));
 * tasks.moveAll(DEADLINE, threat.getId(), laterDay);                    // the court gave more time
 * tasks.settleAll(DEADLINE, threat.getId());                            // answered
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskRegister {

    /** As much as two printed pages; whatever is longer is a note. */
    static final int LONGEST_DETAILS = 4_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Clock clock;

    /** Makes a task. A day that has passed is allowed: what is overdue must not be lost. */
    public Task create(PlannedTask wanted) {
        TaskSource source = new TaskSource(wanted.origin(), wanted.sourceId(), caller.name(), now());
        return save(source, wanted.caseId(), wanted.title(), wanted.details(), wanted.dueOn(), wanted.ownerAccount());
    }

    Task save(TaskSource source, Long caseId, String title, String details, LocalDate dueOn, String owner) {
        String account = owner == null || owner.isBlank() || owner.equals(caller.name())
                ? caller.name()
                : colleagues.require(owner);
        Task task = new Task(caseId == null ? null : simCase(caseId), source, title, dueOn, account);
        em.persist(task);
        detail(task, details);
        return task;
    }

    /** Replaces what lies under seal; an empty text for nothing. */
    void detail(Task task, String details) {
        if (details == null || details.isBlank()) {
            task.detail(null);
            return;
        }
        if (details.length() > LONGEST_DETAILS) {
            throw new BusinessException("planning.detailsTooLong", LONGEST_DETAILS, details.length());
        }
        task.detail(seals.seal(details.strip(), TaskSeals.TASKS.place(task.getId())));
    }

    /** The open tasks that come from that record are done. */
    public void settleAll(TaskOrigin origin, long sourceId) {
        openOf(origin, sourceId).forEach(task -> task.done(caller.name(), now()));
    }

    /** The open tasks that come from that record will not be done. */
    public void dropAll(TaskOrigin origin, long sourceId, String reason) {
        openOf(origin, sourceId).forEach(task -> task.drop(reason, caller.name(), now()));
    }

    /** The open tasks that come from that record are due on another day. */
    public void moveAll(TaskOrigin origin, long sourceId, LocalDate day) {
        openOf(origin, sourceId).forEach(task -> task.moveTo(day));
    }

    /** The tasks that come from that record, the open ones first. */
    public List<Task> ofSource(TaskOrigin origin, long sourceId) {
        return em.createQuery(
                        "select t from Task t where t.origin = :origin and t.sourceId = :source"
                                + " order by case when t.endedAt is null then 0 else 1 end, t.dueOn, t.id",
                        Task.class)
                .setParameter("origin", origin)
                .setParameter("source", sourceId)
                .getResultList();
    }

    /** All tasks of a case, the earliest first. */
    public List<Task> ofCase(long caseId) {
        return em.createQuery("select t from Task t where t.simCase.id = :case order by t.dueOn, t.id", Task.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What lies under seal; null for nothing. */
    public String details(Task task) {
        return task.getDetails() == null ? null : seals.open(task.getDetails(), TaskSeals.TASKS.place(task.getId()));
    }

    private List<Task> openOf(TaskOrigin origin, long sourceId) {
        return ofSource(origin, sourceId).stream()
                .filter(task -> task.getState() == TaskState.OPEN)
                .toList();
    }

    private SimCase simCase(long id) {
        SimCase found = em.find(SimCase.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
