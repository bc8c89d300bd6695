package de.kommune.sim.housing.keys.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A key of a shelter («Schlüssel, Schließmittel»), known by the number that is stamped on it: of a room, of a flat, or of the house. */
@Entity
@Table(name = "house_key")
public class HouseKey extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id", updatable = false)
    private Room room;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private KeyKind kind;

    @Column(nullable = false, updatable = false, length = 40)
    private String stamp;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private KeyState state = KeyState.IN_USE;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected HouseKey() {}

    private HouseKey(Facility facility, Unit unit, Room room, KeyKind kind, String stamp, String notedBy) {
        this.facility = facility;
        this.unit = unit;
        this.room = room;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.stamp = stamp.strip();
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** Of the front door, or of whatever all who live there use. */
    public static HouseKey of(Facility facility, KeyKind kind, String stamp, String notedBy) {
        return new HouseKey(facility, null, null, kind, stamp, notedBy);
    }

    public static HouseKey of(Unit unit, KeyKind kind, String stamp, String notedBy) {
        return new HouseKey(unit.getBuilding().getFacility(), unit, null, kind, stamp, notedBy);
    }

    public static HouseKey of(Room room, KeyKind kind, String stamp, String notedBy) {
        return new HouseKey(room.getFacility(), null, room, kind, stamp, notedBy);
    }

    /** Nobody knows where it is. */
    void beLost() {
        state = KeyState.LOST;
    }

    /** It turned up again. */
    public void beFound() {
        checkState(KeyState.LOST);
        state = KeyState.IN_USE;
    }

    /** It is never handed out again; who held it when stays readable. */
    public void retire() {
        if (state == KeyState.RETIRED) {
            throw new BusinessException("housing.keyNotInThisState", stamp, state);
        }
        state = KeyState.RETIRED;
    }

    void checkUsable() {
        checkState(KeyState.IN_USE);
    }

    private void checkState(KeyState needed) {
        if (state != needed) {
            throw new BusinessException("housing.keyNotInThisState", stamp, state);
        }
    }

    public Facility getFacility() {
        return facility;
    }

    /** Null for a key of a room or of the house. */
    public Long getUnitId() {
        return unit == null ? null : unit.getId();
    }

    /** Null for a key of a flat or of the house. */
    public Long getRoomId() {
        return room == null ? null : room.getId();
    }

    public KeyKind getKind() {
        return kind;
    }

    /** The number on it. */
    public String getStamp() {
        return stamp;
    }

    public KeyState getState() {
        return state;
    }
}
