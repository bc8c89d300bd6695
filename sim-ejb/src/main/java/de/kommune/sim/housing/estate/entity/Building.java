package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A house of a facility («Gebäude»); the only one of a facility has an empty name. */
@Entity
@Table(name = "building")
public class Building extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Column(nullable = false, length = 40)
    private String name;

    protected Building() {}

    public Building(Facility facility, String name) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.name = Objects.requireNonNull(name, "name");
    }

    public Facility getFacility() {
        return facility;
    }

    public String getName() {
        return name;
    }
}
