package de.kommune.sim.web.handover;

import de.kommune.sim.handover.boundary.Handovers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A document out of a package, for the counselling team («Stück ansehen»). */
@Named("handoverShowPage")
@RequestScoped
public class ShowPage {

    @EJB
    private Handovers handovers;

    private long id;

    public void send() {
        ShownItem.send(handovers.item(id), handovers.content(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
