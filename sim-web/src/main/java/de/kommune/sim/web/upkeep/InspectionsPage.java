package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
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

/** Walking through the shelters («Begehungen»): what is planned and late, what was done, and planning another. */
@Named("upkeepInspectionsPage")
@ViewScoped
public class InspectionsPage implements Serializable {

    @EJB
    private Inspections inspections;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    private List<InspectionLine> planned;
    private List<InspectionLine> held;
    private List<FacilityLine> facilities;
    private Long facilityId;
    private LocalDate day;

    public void open() {
        planned = inspections.planned();
        held = inspections.held();
        day = LocalDate.now(clock);
        facilities = estate.list(day);
    }

    public String plan() {
        inspections.plan(facilityId, day);
        Notices.info("upkeep.inspections.planned", day);
        return "/upkeep/inspections?faces-redirect=true";
    }

    public boolean isLate(InspectionLine line) {
        return line.isLate(LocalDate.now(clock));
    }

    public long getLate() {
        return planned.stream().filter(this::isLate).count();
    }

    public List<InspectionLine> getPlanned() {
        return planned;
    }

    public List<InspectionLine> getHeld() {
        return held;
    }

    public List<FacilityLine> getFacilities() {
        return facilities;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
