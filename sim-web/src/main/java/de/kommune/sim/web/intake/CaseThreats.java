package de.kommune.sim.web.intake;

import de.kommune.sim.access.Permission;
import de.kommune.sim.intake.threat.boundary.DeadlineLine;
import de.kommune.sim.intake.threat.boundary.ThreatView;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The threats to the home on the page of a case («Fallkarte»), read once for a request. */
@Named("intakeCaseThreats")
@RequestScoped
public class CaseThreats {

    @Inject
    private Shell shell;

    @EJB
    private Threats threats;

    private Long caseId;
    private List<ThreatView> views = List.of();

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.INTAKE_READ.name())) {
            of(shown.caseId());
        }
    }

    public List<ThreatView> of(long id) {
        if (caseId == null || caseId != id) {
            views = threats.glance(id);
            caseId = id;
        }
        return views;
    }

    /** How many deadlines of the case somebody still has to meet. */
    public long countOpen(long id) {
        return of(id).stream().mapToLong(view -> open(view).size()).sum();
    }

    /** Those that somebody still has to meet, the soonest first. */
    public List<DeadlineLine> open(ThreatView view) {
        return view.deadlines().stream().filter(DeadlineLine::isOpen).toList();
    }
}
