package de.kommune.sim.web.planning;

import de.kommune.sim.access.Permission;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Observes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What is planned for a case, as the case's page shows it («Planung am Fall»). Kept with the view: a button means the task
 * that was on the screen, whatever has changed since.
 */
@Named("planningCaseCard")
@ViewScoped
public class CaseCard implements Serializable {

    @Inject
    private Shell shell;

    @EJB
    private Tasks tasks;

    @EJB
    private Appointments appointments;

    private Long caseId;
    private List<TaskLine> readTasks = List.of();
    private List<AppointmentLine> readAppointments = List.of();

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.PLANNING_READ.name())) {
            read(shown.caseId());
        }
    }

    private void read(long ofCase) {
        if (caseId == null || caseId != ofCase) {
            caseId = ofCase;
            readTasks = tasks.ofCase(ofCase);
            readAppointments = appointments.ofCase(ofCase);
        }
    }

    private List<TaskLine> tasks(long ofCase) {
        read(ofCase);
        return readTasks;
    }

    /** What is to come, and what nobody has settled yet, the next first. */
    public List<AppointmentLine> current(long ofCase) {
        read(ofCase);
        return readAppointments.stream()
                .filter(AppointmentLine::isPlanned)
                .sorted(Comparator.comparing(AppointmentLine::startsAt))
                .toList();
    }

    /** What is over, the latest first. */
    public List<AppointmentLine> former(long ofCase) {
        read(ofCase);
        return readAppointments.stream().filter(line -> !line.isPlanned()).toList();
    }

    /** How many of the latest appointments the person missed, one after the other. */
    public long missed(long ofCase) {
        return former(ofCase).stream()
                .filter(line -> line.state() != AppointmentState.CANCELLED)
                .takeWhile(line -> line.state() == AppointmentState.MISSED)
                .count();
    }

    public List<TaskLine> openTasks(long ofCase) {
        return tasks(ofCase).stream().filter(TaskLine::isOpen).toList();
    }

    public List<TaskLine> endedTasks(long ofCase) {
        return tasks(ofCase).stream().filter(task -> !task.isOpen()).toList();
    }

    public String done(TaskLine task) {
        tasks.done(task.id(), task.version());
        Notices.info("planning.task.doneNotice", task.title());
        return "/cases/view?faces-redirect=true&id=" + caseId;
    }
}
