package de.kommune.sim.web.planning;

import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * What is planned for a case, as the case's page shows it («Planung am Fall»). Kept with the view: a button means the task
 * that was on the screen, whatever has changed since.
 */
@Named("planningCaseCard")
@ViewScoped
public class CaseCard implements Serializable {

    @EJB
    private Tasks tasks;

    private Long caseId;
    private List<TaskLine> read = List.of();

    private List<TaskLine> tasks(long ofCase) {
        if (caseId == null || caseId != ofCase) {
            caseId = ofCase;
            read = tasks.ofCase(ofCase);
        }
        return read;
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
