package de.kommune.sim.takeover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One person-to-be («Übernahmeperson»): all rows that a reviewer called the same, and the person that they became. */
@Entity
@Table(name = "takeover_subject")
public class Subject implements Serializable {

    @Id
    private Long id;

    @Column(name = "takeover_id", nullable = false, updatable = false)
    private Long takeoverId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "known_before", nullable = false, updatable = false)
    private boolean knownBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis", nullable = false, updatable = false)
    private RowBasis basis;

    @Column(nullable = false)
    private boolean committed;

    protected Subject() {}

    public Long getId() {
        return id;
    }

    /** Null while she is not in the register. */
    public Long getPersonId() {
        return personId;
    }

    /** Whether the register knew her before the takeover. */
    public boolean isKnownBefore() {
        return knownBefore;
    }

    /** The most that any of her rows allows. */
    public RowBasis getBasis() {
        return basis;
    }

    public boolean isCommitted() {
        return committed;
    }
}
