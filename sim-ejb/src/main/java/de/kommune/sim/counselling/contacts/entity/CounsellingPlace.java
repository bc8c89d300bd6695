package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Where the team counsels («Beratungsort»): an address that is offered to choose, and that holds open hours. */
@Entity
@Table(name = "counselling_place")
public class CounsellingPlace extends BaseEntity {

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "position_no", nullable = false)
    private int position;

    @Embedded
    private Period period;

    protected CounsellingPlace() {}

    public String getName() {
        return name;
    }

    public Period getPeriod() {
        return period;
    }
}
