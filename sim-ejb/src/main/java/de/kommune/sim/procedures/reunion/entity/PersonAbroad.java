package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** Somebody who is to come («Angehörige im Ausland»): as little as the visa needs, the name under seal. */
@Entity
@Table(name = "person_abroad")
public class PersonAbroad extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reunion_id", updatable = false)
    private FamilyReunion reunion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private Kin kin;

    @Column(name = "birth_year", updatable = false)
    private Integer birthYear;

    @Embedded
    private SealedText name;

    protected PersonAbroad() {}

    /** @param birthYear null where nobody knows it */
    public PersonAbroad(FamilyReunion reunion, Kin kin, Integer birthYear) {
        this.reunion = Objects.requireNonNull(reunion, "reunion");
        this.kin = Objects.requireNonNull(kin, "kin");
        this.birthYear = birthYear;
    }

    /** Puts the sealed name in. */
    public void call(SealedText sealed) {
        name = Objects.requireNonNull(sealed, "sealed");
    }

    public FamilyReunion getReunion() {
        return reunion;
    }

    public Kin getKin() {
        return kin;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public SealedText getName() {
        return name;
    }
}
