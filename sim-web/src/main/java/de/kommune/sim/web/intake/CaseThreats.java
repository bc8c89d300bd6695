package de.kommune.sim.web.intake;

import de.kommune.sim.intake.threat.boundary.DeadlineLine;
import de.kommune.sim.intake.threat.boundary.ThreatView;
import de.kommune.sim.intake.threat.boundary.Threats;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The threats to the home on the page of a case («Fallkarte»), read once for a request. */
@Named("intakeCaseThreats")
@RequestScoped
public class CaseThreats {

    @EJB
    private Threats threats;

    private Long caseId;
    private List<ThreatView> views = List.of();

    public List<ThreatView> of(long id) {
        if (caseId == null || caseId != id) {
            views = threats.ofCase(id);
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
