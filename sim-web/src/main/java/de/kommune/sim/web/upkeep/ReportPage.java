package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.boundary.NewDefect;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notes what is broken in a shelter («Mangel melden»). */
@Named("upkeepReportPage")
@ViewScoped
public class ReportPage implements Serializable {

    @EJB
    private Defects defects;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private final String token = UUID.randomUUID().toString();

    private Long facilityId;
    private String facility;
    private List<SelectItem> rooms;

    private Long roomId;
    private DefectKind kind;
    private DefectUrgency urgency = DefectUrgency.SOON;
    private String summary;
    private LocalDate reportedOn;
    private String reportedBy;
    private LocalDate dueOn;

    public void open() {
        reportedOn = LocalDate.now(clock);
        FacilityView view = estate.get(facilityId == null ? 0 : facilityId, reportedOn);
        facility = view.facility().getName();
        rooms = view.storeys().stream()
                .flatMap(storey -> storey.rooms().stream())
                .map(room -> new SelectItem(room.id(), words.room(room)))
                .toList();
    }

    public String report() {
        DefectFacts facts = new DefectFacts(kind, urgency, summary, reportedOn, reportedBy, dueOn);
        long made =
                defects.report(new NewDefect(facilityId, roomId, facts, token)).getId();
        Notices.info("upkeep.defect.reported");
        return "/upkeep/defect?faces-redirect=true&id=" + made;
    }

    public String getFacility() {
        return facility;
    }

    public List<SelectItem> getRooms() {
        return rooms;
    }

    public DefectKind[] getKinds() {
        return DefectKind.values();
    }

    public DefectUrgency[] getUrgencies() {
        return DefectUrgency.values();
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public DefectKind getKind() {
        return kind;
    }

    public void setKind(DefectKind kind) {
        this.kind = kind;
    }

    public DefectUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(DefectUrgency urgency) {
        this.urgency = urgency;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public void setReportedBy(String reportedBy) {
        this.reportedBy = reportedBy;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
