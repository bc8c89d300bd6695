package de.kommune.sim.web.estate;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One room («Zimmer») with its beds: what it is, more beds, closing it or a bed; without a number, a new one. */
@Named("estateRoomPage")
@ViewScoped
public class RoomPage implements Serializable {

    @EJB
    private Rooms rooms;

    @EJB
    private Estate estate;

    @EJB
    private Closures closures;

    @Inject
    private Clock clock;

    private Long id;
    private Long facilityId;
    private String facility;
    private RoomView room;

    private String name;
    private String building;
    private String unit;
    private int floor;
    private BigDecimal area;
    private Integer maxPersons;
    private SexRule sexRule = SexRule.ANYBODY;
    private boolean familyOnly;
    private boolean sheltered;
    private boolean stepFree;
    private int places = 2;
    private int more = 1;

    private Long placeId;
    private ClosureReason reason;
    private String closureRemark;
    private LocalDate firstDay;
    private LocalDate lastDay;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        firstDay = today;
        if (id == null) {
            facility = estate.get(facilityId == null ? 0 : facilityId, today)
                    .facility()
                    .getName();
            return;
        }
        room = rooms.get(id, today);
        facilityId = room.facilityId();
        facility = room.facility();
        fill(room.facts());
        building = room.site().building();
        unit = room.site().unit();
    }

    private void fill(RoomFacts facts) {
        name = facts.name();
        floor = facts.floor();
        area = facts.area();
        maxPersons = facts.maxPersons();
        sexRule = facts.sexRule();
        familyOnly = facts.familyOnly();
        sheltered = facts.sheltered();
        stepFree = facts.stepFree();
    }

    public String save() {
        RoomFacts facts = new RoomFacts(name, floor, area, maxPersons, sexRule, familyOnly, sheltered, stepFree);
        RoomSite site = new RoomSite(building, unit);
        if (room == null) {
            id = rooms.add(facilityId, site, facts, places).getId();
            Notices.info("estate.room.added", name, places);
        } else {
            rooms.describe(id, room.version(), site, facts);
            Notices.info("estate.room.saved", name);
        }
        return again();
    }

    public String addPlaces() {
        rooms.addPlaces(id, more);
        Notices.info("estate.room.placesAdded", more);
        return again();
    }

    public String removePlace(Bed bed) {
        rooms.removePlace(bed.id());
        Notices.info("estate.room.placeRemoved", bed.placeNo());
        return again();
    }

    /** Closes the bed that was chosen, or the whole room. */
    public String block() {
        ClosureFacts facts = new ClosureFacts(reason, closureRemark, Period.ofDays(firstDay, lastDay));
        if (placeId == null) {
            closures.closeRoom(id, facts);
        } else {
            closures.closePlace(placeId, facts);
        }
        Notices.info("estate.room.blocked");
        return "/estate/facility?faces-redirect=true&id=" + facilityId;
    }

    private String again() {
        return "/estate/room?faces-redirect=true&id=" + id;
    }

    /** Null for a new one. */
    public RoomView getRoom() {
        return room;
    }

    public String getFacility() {
        return facility;
    }

    public List<Bed> getBeds() {
        return room.beds();
    }

    public SexRule[] getSexRules() {
        return SexRule.values();
    }

    public ClosureReason[] getReasons() {
        return ClosureReason.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getFloor() {
        return floor;
    }

    public void setFloor(int floor) {
        this.floor = floor;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public Integer getMaxPersons() {
        return maxPersons;
    }

    public void setMaxPersons(Integer maxPersons) {
        this.maxPersons = maxPersons;
    }

    public SexRule getSexRule() {
        return sexRule;
    }

    public void setSexRule(SexRule sexRule) {
        this.sexRule = sexRule;
    }

    public boolean isFamilyOnly() {
        return familyOnly;
    }

    public void setFamilyOnly(boolean familyOnly) {
        this.familyOnly = familyOnly;
    }

    public boolean isSheltered() {
        return sheltered;
    }

    public void setSheltered(boolean sheltered) {
        this.sheltered = sheltered;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public int getMore() {
        return more;
    }

    public void setMore(int more) {
        this.more = more;
    }

    public Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(Long placeId) {
        this.placeId = placeId;
    }

    public ClosureReason getReason() {
        return reason;
    }

    public void setReason(ClosureReason reason) {
        this.reason = reason;
    }

    public String getClosureRemark() {
        return closureRemark;
    }

    public void setClosureRemark(String closureRemark) {
        this.closureRemark = closureRemark;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
