package de.kommune.sim.web.handover;

import de.kommune.sim.handover.boundary.AsdPackages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A document out of a package on offer, for the ASD («angebotenes Stück ansehen»). */
@Named("handoverOffershowPage")
@RequestScoped
public class OffershowPage {

    @EJB
    private AsdPackages packages;

    private long id;

    public void send() {
        ShownItem.send(packages.item(id), packages.content(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
