package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A bed in a room («Platz»): what one person has for a night. */
@Entity
@Table(name = "place")
public class Place extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "room_id", updatable = false)
    private Room room;

    @Column(name = "place_no", nullable = false, updatable = false)
    private int placeNo;

    protected Place() {}

    public Place(Room room, int placeNo) {
        this.room = Objects.requireNonNull(room, "room");
        this.placeNo = placeNo;
    }

    public Room getRoom() {
        return room;
    }

    public int getPlaceNo() {
        return placeNo;
    }
}
