package de.kommune.sim.web.planning;

import de.kommune.sim.access.Caller;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The tasks («Aufgaben»): the own ones, those of whom one stands in for, what one handed out, and what is over. */
@Named("planningTasksPage")
@ViewScoped
public class TasksPage implements Serializable {

    /** What the list shows. */
    public enum Show {
        MINE,
        HANDED_OUT,
        ENDED
    }

    private static final int MOST_ENDED = 100;

    @EJB
    private Tasks tasks;

    @EJB
    private Deputies deputies;

    @EJB
    private Caller caller;

    private Show show = Show.MINE;
    private String account;
    private Set<String> represented = Set.of();
    private List<TaskLine> lines;

    public void open() {
        represented = deputies.standingInFor(caller.name());
        lines = account == null ? ofMine() : tasks.ofColleague(account);
    }

    private List<TaskLine> ofMine() {
        return switch (show) {
            case MINE -> tasks.mine();
            case HANDED_OUT -> tasks.handedOut();
            case ENDED -> tasks.ended(MOST_ENDED);
        };
    }

    public String done(long id) {
        TaskLine task =
                lines.stream().filter(line -> line.id() == id).findFirst().orElseThrow(NotFoundException::new);
        tasks.done(id, task.version());
        Notices.info("planning.task.doneNotice", task.title());
        return "/planning/tasks?faces-redirect=true&includeViewParams=true";
    }

    /** «12 offene Aufgaben, 3 überfällig»; in a deputy's view with whose they are. */
    public String getHead() {
        long late = lines.stream().filter(TaskLine::overdue).count();
        if (account != null) {
            return Texts.format("planning.tasks.headOf", account, lines.size(), late);
        }
        return Texts.format("planning.tasks.head." + show, lines.size(), late);
    }

    /** What would stand here. */
    public String getNone() {
        return Texts.format(account == null ? "planning.tasks.none." + show : "planning.tasks.none.OTHER");
    }

    public Show[] getShows() {
        return Show.values();
    }

    /** The accounts for which the caller stands in today. */
    public Set<String> getRepresented() {
        return represented;
    }

    public List<TaskLine> getLines() {
        return lines;
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show == null ? Show.MINE : show;
    }

    /** Whose tasks are shown; null for the own ones. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
