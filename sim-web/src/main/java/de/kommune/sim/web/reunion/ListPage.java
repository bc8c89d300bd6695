package de.kommune.sim.web.reunion;

import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.reunion.boundary.ReunionLine;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The family reunions of a client («Familiennachzug»), and beginning one. */
@Named("reunionListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Reunions reunions;

    @EJB
    private Cases cases;

    @Inject
    private Shell shell;

    private final String token = UUID.randomUUID().toString();
    private Long caseId;
    private SimCase simCase;
    private List<ReunionLine> lines;
    private String mission;
    private LocalDate appliedOn;

    public void open() {
        simCase = cases.get(caseId == null ? 0 : caseId).simCase();
        lines = reunions.ofCase(caseId);
    }

    public String begin() {
        long id = reunions.begin(caseId, mission, appliedOn, token).getId();
        Notices.info("reunion.begun");
        return "/reunion/view?faces-redirect=true&id=" + id;
    }

    public boolean isWritable() {
        return simCase.getStatus().isLive() && shell.may(Permission.PROCEDURE_WRITE.name());
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<ReunionLine> getLines() {
        return lines;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }
}
