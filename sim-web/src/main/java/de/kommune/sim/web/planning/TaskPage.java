package de.kommune.sim.web.planning;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.planning.boundary.NewTask;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.TaskView;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One task («Aufgabe»): writing it down, reading it, ending it, handing it on. */
@Named("planningTaskPage")
@ViewScoped
public class TaskPage implements Serializable {

    private static final int USUAL_DAYS = 7;

    @EJB
    private Tasks tasks;

    @EJB
    private Cases cases;

    @EJB
    private Caller caller;

    @Inject
    private DraftOffers drafts;

    @Inject
    private Clock clock;

    /** So that a double click, or Back and once more, writes one task. */
    private final String form = UUID.randomUUID().toString();

    private Long id;
    private Long caseId;
    private TaskView view;
    private CaseView simCase;
    private List<String> colleagues;
    private String title;
    private String details;
    private LocalDate dueOn;
    private String owner;
    private String reason;

    public void open() {
        colleagues = cases.counsellors();
        if (id == null) {
            dueOn = LocalDate.now(clock).plusDays(USUAL_DAYS);
            owner = caller.name();
            simCase = caseId == null ? null : cases.get(caseId);
            return;
        }
        view = tasks.get(id);
        caseId = view.task().caseId();
        title = view.task().title();
        details = view.details();
        dueOn = view.task().dueOn();
        owner = view.task().owner();
    }

    public String save() {
        NewTask wanted = new NewTask(caseId, title, details, dueOn, owner, form);
        if (view == null) {
            tasks.create(wanted);
            Notices.info(owner.equals(caller.name()) ? "planning.task.saved" : "planning.task.savedFor", owner);
        } else {
            tasks.change(id, view.task().version(), wanted);
            Notices.info("planning.task.changed");
        }
        drafts.saved(getDraftForm(), getDraftSubject());
        return back();
    }

    public String done() {
        tasks.done(id, view.task().version());
        Notices.info("planning.task.doneNotice", view.task().title());
        return back();
    }

    public String drop() {
        tasks.drop(id, view.task().version(), reason);
        Notices.info("planning.task.droppedNotice", view.task().title());
        return back();
    }

    public String takeNote() {
        tasks.takeNote(id);
        return "/planning/task?faces-redirect=true&id=" + id;
    }

    private String back() {
        return caseId == null ? "/planning/tasks?faces-redirect=true" : "/cases/view?faces-redirect=true&id=" + caseId;
    }

    /** The name under which a draft is kept: a new task of a case and a change of a task are two forms. */
    public String getDraftForm() {
        return view == null ? "planning.task" : "planning.task.change";
    }

    /** What a draft is about: the case of a new task, 0 for none, or the task that is changed. */
    public long getDraftSubject() {
        return view != null ? id : caseId == null ? 0 : caseId;
    }

    /** Null for a task that is not written yet. */
    public TaskLine getTask() {
        return view == null ? null : view.task();
    }

    public boolean isChangeable() {
        return view == null || view.task().isOpen() && view.task().changeable();
    }

    /** Whether the caller should say that she has seen a task that was handed to her. */
    public boolean isToBeNoted() {
        return view != null
                && view.task().newlyHanded()
                && caller.name().equals(view.task().owner());
    }

    /** The case that a new task is for; null for none. */
    public CaseView getSimCase() {
        return simCase;
    }

    public List<String> getColleagues() {
        return colleagues;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
