package de.kommune.sim.web.day;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignals;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSummary;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What waits with the volunteers, on the team lead's day («Ehrenamt»): figures, for the lists are the coordination's pages. */
@Named
@RequestScoped
public class VolunteerWork {

    @EJB
    private Caller caller;

    @EJB
    private EngagementSignals signals;

    private EngagementSummary summary;

    @PostConstruct
    void load() {
        summary = caller.may(Permission.ENGAGEMENT_READ) ? signals.summary() : null;
    }

    public EngagementSummary getSummary() {
        return summary;
    }
}
