package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.education.entity.Learner;
import de.kommune.sim.procedures.education.entity.LearningKind;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Tasks made from a watch list («Aufgaben aus der Merkliste»): one at a time for each person and kind, until it is done or a place is found. The title
 * stands in lists and calendars and names nobody; who it is about lies under seal. Only guarded boundaries use it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EducationTasks {

    @EJB
    private Caller caller;

    @Inject
    private TaskRegister tasks;

    @Inject
    private LearnerRows rows;

    @Inject
    private Clock clock;

    /** What has to be done about somebody who waits for that. */
    static String title(LearningKind kind) {
        return switch (kind) {
            case SCHOOL -> "Kind ohne Schule: Platz klären";
            case KITA -> "Kind ohne Kita: Platz klären";
            case COURSE -> "Integrationskurs noch nicht begonnen: Kurs klären";
        };
    }

    /** Whether there was none; for whoever answers for the case. */
    boolean create(LearnerView view, LearningKind kind) {
        Learner learner = view.learner();
        if (open(learner, kind).isPresent()) {
            return false;
        }
        tasks.create(new PlannedTask(
                TaskOrigin.SYSTEM,
                learner.getId(),
                learner.getSimCase().getId(),
                title(kind),
                "Es geht um " + view.person().getDisplayName() + ".",
                LocalDate.now(clock).plusDays(rows.terms().taskDays()),
                learner.getSimCase().getResponsible()));
        return true;
    }

    /** A place was found, or the course began. */
    void settle(Learner learner, LearningKind kind) {
        open(learner, kind).ifPresent(task -> task.done(caller.name(), LocalDateTime.now(clock)));
    }

    private Optional<Task> open(Learner learner, LearningKind kind) {
        return tasks.ofSource(TaskOrigin.SYSTEM, learner.getId()).stream()
                .filter(task ->
                        task.getState() == TaskState.OPEN && task.getTitle().equals(title(kind)))
                .findFirst();
    }
}
