package de.kommune.sim.web.education;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.education.boundary.LearnerView;
import de.kommune.sim.procedures.education.boundary.Learners;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** School, kindergarten and course of a client and her household («Schule, Kita, Sprache»). */
@Named("educationCasePage")
@ViewScoped
public class CasePage implements Serializable {

    @EJB
    private Learners learners;

    private Long caseId;
    private List<LearnerView> all;

    public void open() {
        all = learners.ofCase(caseId == null ? 0 : caseId);
    }

    public SimCase getSimCase() {
        return all.get(0).simCase();
    }

    /** The client first. */
    public List<LearnerView> getAll() {
        return all;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }
}
