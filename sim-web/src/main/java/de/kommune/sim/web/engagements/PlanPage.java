package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.requests.boundary.HelpRequests;
import de.kommune.sim.volunteering.requests.boundary.Matchings;
import de.kommune.sim.volunteering.requests.boundary.PlanLine;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who gets whom over all open requests («bester Gesamtvorschlag»); it is counted on demand and accepted line by line. */
@Named("engagementsPlanPage")
@ViewScoped
public class PlanPage implements Serializable {

    @EJB
    private Matchings matchings;

    @EJB
    private HelpRequests requests;

    private List<PlanLine> lines;

    public void open() {
        lines = matchings.best();
    }

    /** The plan is counted anew, for who was taken is not free any more. */
    public String accept(long helpId, int version, long volunteerId) {
        requests.propose(helpId, version, volunteerId);
        Notices.info("engagements.match.proposed");
        return "/engagements/plan?faces-redirect=true";
    }

    public List<PlanLine> getFound() {
        return lines.stream().filter(line -> line.best() != null).toList();
    }

    public List<PlanLine> getUnmet() {
        return lines.stream().filter(line -> line.best() == null).toList();
    }
}
