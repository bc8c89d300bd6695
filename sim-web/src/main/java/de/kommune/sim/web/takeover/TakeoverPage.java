package de.kommune.sim.web.takeover;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.Takeover;
import jakarta.ejb.EJB;
import java.io.Serializable;

/** What every page about one takeover has: its number in the address, the takeover, and whether its reader leads the team. */
abstract class TakeoverPage implements Serializable {

    @EJB
    private Takeovers takeovers;

    @EJB
    private Caller caller;

    private long id;
    private Takeover takeover;
    private boolean mayApprove;

    /** Called when the page is opened, after its parameter was read. */
    public void load() {
        refresh();
        mayApprove = caller.may(Permission.TAKEOVER_APPROVE);
    }

    protected final void refresh() {
        takeover = takeovers.get(id);
    }

    protected final Takeovers takeovers() {
        return takeovers;
    }

    /** The address of another page of the same takeover. */
    protected final String to(String page) {
        return "/takeover/" + page + "?faces-redirect=true&id=" + id;
    }

    public Takeover getTakeover() {
        return takeover;
    }

    public boolean isMayApprove() {
        return mayApprove;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
