package de.kommune.sim.web.asylum;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The asylum procedures of a case («Asylverfahren»), the latest first. */
@Named("asylumListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private AsylumProcedures procedures;

    private long caseId;
    private SimCase simCase;
    private List<AsylumView> all;

    public void open() {
        simCase = cases.get(caseId).simCase();
        all = procedures.ofCase(caseId);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<AsylumView> getAll() {
        return all;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }
}
