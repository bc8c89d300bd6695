package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.inspections.boundary.FindingLine;
import de.kommune.sim.housing.inspections.boundary.InspectionLine;
import de.kommune.sim.housing.inspections.boundary.Inspections;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One inspection («Begehung»): its checklist, or what was found. */
@Named("upkeepInspectionPage")
@ViewScoped
public class InspectionPage implements Serializable {

    @EJB
    private Inspections inspections;

    @Inject
    private Clock clock;

    private Long id;
    private InspectionLine line;
    private List<FindingLine> findings;
    private List<PointForm> points;
    private boolean late;
    private LocalDate heldOn;
    private LocalDate newDay;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        line = inspections.get(id == null ? 0 : id);
        findings = line.isHeld() ? inspections.findings(id) : List.of();
        points = line.isHeld()
                ? List.of()
                : inspections.points().stream().map(PointForm::new).toList();
        late = line.isLate(today);
        heldOn = today;
        newDay = line.plannedOn().isBefore(today) ? today : line.plannedOn();
    }

    public String hold() {
        inspections.hold(
                id,
                line.version(),
                heldOn,
                points.stream().map(PointForm::result).toList());
        Notices.info("upkeep.inspection.held");
        return again();
    }

    public String move() {
        inspections.move(id, line.version(), newDay);
        Notices.info("upkeep.inspections.planned", newDay);
        return again();
    }

    private String again() {
        return "/upkeep/inspection?faces-redirect=true&id=" + id;
    }

    public boolean isLate() {
        return late;
    }

    public InspectionLine getLine() {
        return line;
    }

    public List<FindingLine> getFindings() {
        return findings;
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getNewDay() {
        return newDay;
    }

    public void setNewDay(LocalDate newDay) {
        this.newDay = newDay;
    }
}
