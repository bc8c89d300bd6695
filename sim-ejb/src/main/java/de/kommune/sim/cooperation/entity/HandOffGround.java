package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A statute that lets a side tell the other something («gesetzliche Grundlage»), as data with validity and source. */
@Entity
@Table(name = "hand_off_ground")
public class HandOffGround extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 30)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side;

    @Column(nullable = false, updatable = false, length = 200)
    private String words;

    @Column(nullable = false, updatable = false, length = 500)
    private String allows;

    @Embedded
    private Period valid;

    @Column(nullable = false, updatable = false, length = 200)
    private String source;

    protected HandOffGround() {}

    public String getCode() {
        return code;
    }

    /** Who may go by it. */
    public PersonSide getSide() {
        return side;
    }

    /** The statute, as it is cited. */
    public String getWords() {
        return words;
    }

    /** What it allows, in a sentence for whoever chooses it. */
    public String getAllows() {
        return allows;
    }

    public String getSource() {
        return source;
    }
}
