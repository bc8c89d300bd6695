package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** That a person belongs to a household for a time, and as what («Haushaltsmitglied»). */
@Entity
@Table(name = "household_member")
public class HouseholdMember extends BaseEntity {

    static final Comparator<HouseholdMember> AS_PEOPLE_NAME_THEM = Comparator.comparing(HouseholdMember::getRelation)
            .thenComparing(
                    member -> member.getPerson().getBirthDate(), Comparator.nullsLast(Comparator.naturalOrder()));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Of the person and of the household at once: the database lets no two sides meet in one. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Relation relation;

    @Embedded
    private Period period;

    protected HouseholdMember() {}

    HouseholdMember(Household household, Person person, Relation relation, Period period) {
        this.household = Objects.requireNonNull(household, "household");
        this.person = Objects.requireNonNull(person, "person");
        this.side = person.getSide();
        this.relation = Objects.requireNonNull(relation, "relation");
        this.period = Objects.requireNonNull(period, "period");
    }

    void leaveOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public Household getHousehold() {
        return household;
    }

    public Person getPerson() {
        return person;
    }

    public Relation getRelation() {
        return relation;
    }

    public Period getPeriod() {
        return period;
    }
}
