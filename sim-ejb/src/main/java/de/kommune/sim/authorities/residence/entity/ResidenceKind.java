package de.kommune.sim.authorities.residence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A right to stay that there is («Art des Aufenthaltsstatus»), as data with validity and source. */
@Entity
@Table(name = "residence_kind")
public class ResidenceKind extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 20)
    private String code;

    @Column(nullable = false, updatable = false, length = 120)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_group", nullable = false, updatable = false, length = 20)
    private ResidenceGroup group;

    @Column(name = "asks_first_grant", nullable = false, updatable = false)
    private boolean asksFirstGrant;

    @Column(name = "asks_entry", nullable = false, updatable = false)
    private boolean asksEntry;

    @Column(nullable = false, updatable = false)
    private boolean issued;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period valid;

    protected ResidenceKind() {}

    public String getCode() {
        return code;
    }

    /** As the paper calls it, with the statute. */
    public String getWords() {
        return words;
    }

    public ResidenceGroup getGroup() {
        return group;
    }

    /** Whether a law asks when such a title was granted for the first time. */
    public boolean isAsksFirstGrant() {
        return asksFirstGrant;
    }

    /** Whether a law asks when the person came to Germany. */
    public boolean isAsksEntry() {
        return asksEntry;
    }

    /** Whether an authority issues it; who is free to move in the Union has it by law. */
    public boolean isIssued() {
        return issued;
    }

    public String getSource() {
        return source;
    }
}
