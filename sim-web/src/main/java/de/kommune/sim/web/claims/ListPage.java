package de.kommune.sim.web.claims;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.claims.boundary.ClaimLine;
import de.kommune.sim.claims.boundary.Claims;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The applications that were prepared in a case («Leistungsanträge»), the latest first. */
@Named("claimsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Claims claims;

    private long id;
    private SimCase simCase;
    private List<ClaimLine> all;

    public void open() {
        simCase = cases.get(id).simCase();
        all = claims.ofCase(id);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<ClaimLine> getAll() {
        return all;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
