package de.kommune.sim.web.takeover;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.takeover.boundary.TakeoverLine;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.Takeover;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The takeovers, and opening a new one. */
@Named("takeoverListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Takeovers takeovers;

    @EJB
    private Caller caller;

    private List<TakeoverLine> lines;
    private boolean mayOpen;
    private String name;
    private String contractor;

    @PostConstruct
    void load() {
        lines = takeovers.list();
        mayOpen = caller.may(Permission.TAKEOVER_APPROVE);
    }

    public String open() {
        Takeover takeover = takeovers.open(name, contractor);
        return "/takeover/receive?faces-redirect=true&id=" + takeover.getId();
    }

    public List<TakeoverLine> getLines() {
        return lines;
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContractor() {
        return contractor;
    }

    public void setContractor(String contractor) {
        this.contractor = contractor;
    }
}
