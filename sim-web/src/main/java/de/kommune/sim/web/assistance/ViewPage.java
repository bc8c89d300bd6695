package de.kommune.sim.web.assistance;

import de.kommune.sim.access.Permission;
import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.HelpView;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A request as counselling sees it («Anfrage zum Fall»): how far it has come, and what the client says. */
@Named("assistanceViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private CaseHelp help;

    @EJB
    private Cases cases;

    @Inject
    private Shell shell;

    private Long id;
    private HelpView view;
    private CaseView caseView;
    private boolean consented;

    public void open() {
        view = help.get(id == null ? 0 : id);
        caseView = cases.get(view.caseId());
        consented = isNameMissing() && help.isConsented(view.caseId());
    }

    public String agree() {
        help.answer(id, version(), true);
        Notices.info("assistance.view.agreed");
        return again();
    }

    public String decline() {
        help.answer(id, version(), false);
        Notices.info("assistance.view.declined");
        return again();
    }

    public String passOn() {
        help.passOnAgain(id, version());
        Notices.info("assistance.view.passedOn");
        return again();
    }

    public String withdraw() {
        help.withdraw(id, version());
        Notices.info("assistance.view.withdrawn");
        return again();
    }

    public String stop() {
        help.stop(id, version());
        Notices.info("assistance.view.stopped");
        return again();
    }

    private int version() {
        return view.request().getVersion();
    }

    private String again() {
        return "/assistance/view?faces-redirect=true&id=" + id;
    }

    public HelpRequest getRequest() {
        return view.request();
    }

    public HelpView getView() {
        return view;
    }

    public CaseView getCaseView() {
        return caseView;
    }

    public boolean isWritable() {
        return shell.may(Permission.ASSISTANCE_WRITE.name());
    }

    /** The client is to be asked about a person. */
    public boolean isAsking() {
        return isWritable() && view.request().getState() == HelpState.PROPOSED;
    }

    /** The coordination needs the first name, now or with the yes, and does not have it. */
    public final boolean isNameMissing() {
        return view.knownUntil() == null
                && (view.request().isNameNeeded() || view.request().getState() == HelpState.PROPOSED);
    }

    /** A consent allows the first name to go to the coordination today. */
    public boolean isConsented() {
        return consented;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
