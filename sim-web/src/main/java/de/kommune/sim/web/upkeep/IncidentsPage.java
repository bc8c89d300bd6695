package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.incidents.boundary.IncidentLine;
import de.kommune.sim.housing.incidents.boundary.Incidents;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What happened in the shelters («Vorkommnisse»): about what something is still to be done, and what is settled. */
@Named("upkeepIncidentsPage")
@RequestScoped
public class IncidentsPage {

    @EJB
    private Incidents incidents;

    private List<IncidentLine> open;
    private List<IncidentLine> settled;

    @PostConstruct
    void load() {
        open = incidents.open();
        settled = incidents.settled();
    }

    public List<IncidentLine> getOpen() {
        return open;
    }

    public List<IncidentLine> getSettled() {
        return settled;
    }
}
