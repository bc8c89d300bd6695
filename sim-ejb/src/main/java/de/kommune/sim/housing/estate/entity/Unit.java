package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A flat of a building («Wohnung»); rooms that lie in no flat belong to the one with an empty name. */
@Entity
@Table(name = "unit")
public class Unit extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "building_id", updatable = false)
    private Building building;

    @Column(nullable = false, length = 40)
    private String name;

    protected Unit() {}

    public Unit(Building building, String name) {
        this.building = Objects.requireNonNull(building, "building");
        this.name = Objects.requireNonNull(name, "name");
    }

    public Building getBuilding() {
        return building;
    }

    public String getName() {
        return name;
    }
}
