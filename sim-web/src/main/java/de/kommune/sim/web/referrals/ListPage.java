package de.kommune.sim.web.referrals;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.referrals.boundary.ReferralLine;
import de.kommune.sim.referrals.boundary.Referrals;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The referrals of a case («Vermittlungen»), the awaited ones first. */
@Named("referralsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Referrals referrals;

    private long id;
    private SimCase simCase;
    private List<ReferralLine> all;

    public void open() {
        simCase = cases.get(id).simCase();
        all = referrals.ofCase(id);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<ReferralLine> getAll() {
        return all;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
