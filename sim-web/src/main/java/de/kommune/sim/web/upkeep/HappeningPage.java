package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.incidents.boundary.Incidents;
import de.kommune.sim.housing.incidents.boundary.NewIncident;
import de.kommune.sim.housing.incidents.entity.IncidentKind;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Notes what happened in a shelter («Vorkommnis eintragen»). */
@Named("upkeepHappeningPage")
@ViewScoped
public class HappeningPage implements Serializable {

    @EJB
    private Incidents incidents;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords housingWords;

    private final String token = UUID.randomUUID().toString();

    private Long facilityId;
    private String facility;
    private List<SelectItem> rooms;

    private Long roomId;
    private IncidentKind kind;
    private LocalDate day;
    private LocalTime time;
    private String words;

    public void open() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        day = now.toLocalDate();
        time = now.toLocalTime();
        FacilityView view = estate.get(facilityId == null ? 0 : facilityId, day);
        facility = view.facility().getName();
        rooms = view.storeys().stream()
                .flatMap(storey -> storey.rooms().stream())
                .map(room -> new SelectItem(room.id(), housingWords.room(room)))
                .toList();
    }

    public String note() {
        long made = incidents
                .note(new NewIncident(facilityId, roomId, kind, day.atTime(time), words, token))
                .getId();
        Notices.info("upkeep.incident.noted");
        return "/upkeep/incident?faces-redirect=true&id=" + made;
    }

    public String getFacility() {
        return facility;
    }

    public List<SelectItem> getRooms() {
        return rooms;
    }

    public IncidentKind[] getKinds() {
        return IncidentKind.values();
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

    public IncidentKind getKind() {
        return kind;
    }

    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
