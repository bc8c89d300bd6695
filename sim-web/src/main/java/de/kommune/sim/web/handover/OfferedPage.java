package de.kommune.sim.web.handover;

import de.kommune.sim.handover.boundary.AsdPackageLine;
import de.kommune.sim.handover.boundary.AsdPackages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the team offers to the ASD, and what the ASD has accepted («Angebotene Pakete»). */
@Named("handoverOfferedPage")
@ViewScoped
public class OfferedPage implements Serializable {

    @EJB
    private AsdPackages packages;

    private List<AsdPackageLine> all;

    public void open() {
        all = packages.list();
    }

    public List<AsdPackageLine> getOffered() {
        return all.stream().filter(line -> !line.facts().isAccepted()).toList();
    }

    public List<AsdPackageLine> getAccepted() {
        return all.stream().filter(line -> line.facts().isAccepted()).toList();
    }
}
