package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    /**
     * A place where the team counsels from that day on.
     *
     * @param position its place in lists
     */
    public CounsellingPlace(String name, int position, LocalDate from) {
        this.name = checked(name);
        this.position = position;
        this.period = Period.since(from);
    }

    /** Calls it otherwise, from now on; talks keep the name under which they were recorded. */
    public void rename(String other) {
        name = checked(other);
    }

    /** The team counsels there until that day; null for no end in sight. */
    public void stayUntil(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    private static String checked(String name) {
        if (name == null || name.isBlank()) {
            throw new BusinessException("counselling.placeWithoutName");
        }
        return name.strip();
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    public Period getPeriod() {
        return period;
    }
}
