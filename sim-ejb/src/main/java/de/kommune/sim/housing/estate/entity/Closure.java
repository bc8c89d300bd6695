package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That nobody can be put somewhere for a time («Sperre»): into a bed, a room, or a whole facility. */
@Entity
@Table(name = "closure")
public class Closure extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id", updatable = false)
    private Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id", updatable = false)
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private ClosureReason reason;

    @Column(length = 200, updatable = false)
    private String remark;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected Closure() {}

    private Closure(Facility facility, Room room, Place place, ClosureFacts facts, String notedBy) {
        this.facility = facility;
        this.room = room;
        this.place = place;
        this.reason = Objects.requireNonNull(facts.reason(), "reason");
        this.remark = facts.remark() == null || facts.remark().isBlank()
                ? null
                : facts.remark().strip();
        this.period = Objects.requireNonNull(facts.period(), "period");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    public static Closure of(Facility facility, ClosureFacts facts, String notedBy) {
        return new Closure(facility, null, null, facts, notedBy);
    }

    public static Closure of(Room room, ClosureFacts facts, String notedBy) {
        return new Closure(room.getFacility(), room, null, facts, notedBy);
    }

    public static Closure of(Place place, ClosureFacts facts, String notedBy) {
        return new Closure(place.getRoom().getFacility(), place.getRoom(), place, facts, notedBy);
    }

    /** That day is the last one that it is closed. */
    public void endOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public Facility getFacility() {
        return facility;
    }

    /** Null for the whole facility. */
    public Long getRoomId() {
        return room == null ? null : room.getId();
    }

    /** Null for the whole room. */
    public Long getPlaceId() {
        return place == null ? null : place.getId();
    }

    public Period getPeriod() {
        return period;
    }
}
