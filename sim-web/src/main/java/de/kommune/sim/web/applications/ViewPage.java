package de.kommune.sim.web.applications;

import de.kommune.sim.access.Caller;
import de.kommune.sim.benefits.applications.boundary.ApplicationView;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.DecisionStart;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.web.shell.Download;
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

/** An application at the desk («Leistungsantrag»): what was handed in, whose record it is, the next step, the decision and its letter. */
@Named("applicationsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    private static final int MOST = 10;

    @EJB
    private Applications applications;

    @EJB
    private Decisions decisions;

    @EJB
    private Persons persons;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private long id;
    private ApplicationView view;
    private DecisionStart start;
    private DecisionForm form;
    private String words;
    private LocalDate objectedOn;
    private String name;
    private List<PersonRow> found;

    public void open() {
        view = applications.get(id);
        name = view.paper().getApplicant().getName();
        objectedOn = LocalDate.now(clock);
        if (view.application().getState().isDecidable()) {
            start = decisions.begin(id);
            form = new DecisionForm(start.statute());
        }
    }

    public void receipt() {
        Download.send(
                "Eingangsbestaetigung-" + view.paper().getPaperNo() + ".pdf",
                "application/pdf",
                applications.receipt(id));
    }

    public void question() {
        Download.send("Nachfrage-" + view.paper().getPaperNo() + ".pdf", "application/pdf", applications.question(id));
    }

    public void notice(long decisionId, String noticeNo) {
        Download.send("Bescheid-" + noticeNo + ".pdf", "application/pdf", decisions.notice(decisionId));
    }

    public void search() {
        found = persons.find(name, MOST);
    }

    public String assign(long personId) {
        applications.assign(id, version(), personId);
        return again("assigned");
    }

    public String take() {
        applications.take(id, version());
        return again("taken");
    }

    public String ask() {
        applications.ask(id, version(), words);
        return again("asked");
    }

    public String answered() {
        applications.answered(id, version(), words);
        return again("answered");
    }

    public String object() {
        applications.object(id, version(), objectedOn, words);
        return again("objected");
    }

    public String end() {
        applications.end(id, version(), words);
        return again("ended");
    }

    public String decide() {
        decisions.decide(id, version(), form.facts(), token);
        return again("decided");
    }

    public String sign() {
        decisions.sign(view.proposed().decision().getId(), version());
        return again("signed");
    }

    public String sendBack() {
        decisions.sendBack(view.proposed().decision().getId(), version(), words);
        return again("sentBack");
    }

    private int version() {
        return view.application().getVersion();
    }

    private String again(String done) {
        Notices.info("applications.view.done." + done);
        return "/applications/view?faces-redirect=true&id=" + id;
    }

    /** Whether somebody may take it now. */
    public boolean isToTake() {
        return ApplicationState.waiting().contains(view.application().getState())
                && !caller.name().equalsIgnoreCase(view.application().getTakenBy());
    }

    /** Whether that step may follow; none does while a decision waits for its second signature. */
    public boolean mayReach(String state) {
        return view.proposed() == null && view.next().contains(ApplicationState.valueOf(state));
    }

    /** Whether it may end now: after an objection, or when the time to object is over. */
    public boolean isToEnd() {
        return mayReach("FINAL")
                && (view.application().getState() == ApplicationState.OBJECTION
                        || LocalDate.now(clock).isAfter(view.application().getDueOn()));
    }

    /** Whether the caller may fill in a decision now. */
    public boolean isToDecide() {
        return start != null && start.isAllowed() && view.proposed() == null;
    }

    /** Whether the caller may be the second. */
    public boolean isToSign() {
        return start != null
                && start.isAllowed()
                && view.proposed() != null
                && !caller.name().equalsIgnoreCase(view.proposed().decision().getDecidedBy());
    }

    public ApplicationView getView() {
        return view;
    }

    public DecisionStart getStart() {
        return start;
    }

    public DecisionForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getObjectedOn() {
        return objectedOn;
    }

    public void setObjectedOn(LocalDate objectedOn) {
        this.objectedOn = objectedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Null before the first search. */
    public List<PersonRow> getFound() {
        return found;
    }
}
