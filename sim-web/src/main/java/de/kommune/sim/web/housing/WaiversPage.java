package de.kommune.sim.web.housing;

import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.WaiverLine;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The exceptions from the rules of housing («Ausnahmen»): what waits for a decision, and what was decided. */
@Named("housingWaiversPage")
@RequestScoped
public class WaiversPage {

    @EJB
    private RuleWaivers waivers;

    private List<WaiverLine> waiting;
    private List<WaiverLine> decided;

    @PostConstruct
    void load() {
        waiting = waivers.waiting();
        decided = waivers.decided();
    }

    public List<WaiverLine> getWaiting() {
        return waiting;
    }

    public List<WaiverLine> getDecided() {
        return decided;
    }
}
