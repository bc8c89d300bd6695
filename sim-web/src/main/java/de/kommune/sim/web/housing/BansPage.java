package de.kommune.sim.web.housing;

import de.kommune.sim.housing.bans.boundary.BanLine;
import de.kommune.sim.housing.bans.boundary.HouseBans;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The bans from the houses («Hausverbote»): those in force, and those that are over. */
@Named("housingBansPage")
@RequestScoped
public class BansPage {

    @EJB
    private HouseBans bans;

    private List<BanLine> inForce;
    private List<BanLine> former;

    @PostConstruct
    void load() {
        inForce = bans.inForce();
        former = bans.former();
    }

    public List<BanLine> getInForce() {
        return inForce;
    }

    public List<BanLine> getFormer() {
        return former;
    }
}
