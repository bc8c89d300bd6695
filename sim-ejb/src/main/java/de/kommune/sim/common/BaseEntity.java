package de.kommune.sim.common;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * What every row has: a number, and a version that stops two people from overwriting each other without noticing.
 * Numbers come from one sequence in blocks of 200, so that many rows can be written in one batch, and no number stands
 * in two tables. Two entities are equal when they are the same saved row.
 */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {

    @Id
    @SequenceGenerator(name = "sim_id", sequenceName = "sim_id", allocationSize = 200)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sim_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private int version;

    /** The row's number; null until it has been saved. */
    public Long getId() {
        return id;
    }

    /** Counts the changes of this row; a page sends it back so that a stale edit is noticed. */
    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof BaseEntity that
                        && getClass() == that.getClass()
                        && id != null
                        && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
