package de.kommune.sim.housing.placement.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** That a person has a bed for some nights, and on what legal basis («Belegung»). The database keeps every former state of it. */
@Entity
@Table(name = "placement")
public class Placement extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Section 50-2 houses people of its own side alone; the foreign key carries the side. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "place_id", updatable = false)
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 25)
    private LegalBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private PlacementState state = PlacementState.PROPOSED;

    @Column(name = "needs_protection", nullable = false, updatable = false)
    private boolean needsProtection;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", length = 20)
    private EndReason endReason;

    @Embedded
    private PlacementChange change;

    protected Placement() {}

    public Placement(
            Person person,
            Place place,
            LegalBasis basis,
            boolean needsProtection,
            Period period,
            PlacementChange change) {
        this.person = Objects.requireNonNull(person, "person");
        this.place = Objects.requireNonNull(place, "place");
        this.facility = place.getRoom().getFacility();
        this.basis = Objects.requireNonNull(basis, "basis");
        this.needsProtection = needsProtection;
        // values of its own: people who are placed together share neither
        this.period = Period.between(period.getFrom(), period.getTo());
        this.change = change.copy();
    }

    /** It is decided. */
    public void order(PlacementChange by) {
        advance(EnumSet.of(PlacementState.PROPOSED), PlacementState.ORDERED, by);
    }

    /** The person moved in. */
    public void moveIn(PlacementChange by) {
        advance(EnumSet.of(PlacementState.ORDERED), PlacementState.OCCUPIED, by);
    }

    /** The person is away; the bed is kept. */
    public void beAbsent(PlacementChange by) {
        advance(EnumSet.of(PlacementState.OCCUPIED), PlacementState.ABSENT, by);
    }

    public void comeBack(PlacementChange by) {
        advance(EnumSet.of(PlacementState.ABSENT), PlacementState.OCCUPIED, by);
    }

    /** That night is the last one. Who never moved in has nothing to end: that placement is withdrawn. */
    public void endOn(LocalDate lastNight, EndReason reason, PlacementChange by) {
        if (lastNight.isBefore(period.getFrom())) {
            throw new BusinessException("housing.endsBeforeItBegins", lastNight, period.getFrom());
        }
        if (!lastNight.isBefore(period.getTo())) {
            throw new BusinessException("housing.endsAlready", period.getLastDay());
        }
        advance(EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT), PlacementState.ENDED, by);
        endReason = Objects.requireNonNull(reason, "reason");
        period = period.endingOn(lastNight);
    }

    /** How the person would go on in another bed from that day on, with the same basis and in the same state; this one stays as it is. */
    public Placement onwards(Place other, LocalDate day, PlacementChange by) {
        checkState(EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT));
        if (!period.contains(day) || day.equals(period.getFrom())) {
            throw new BusinessException("housing.moveOutside", day, period.getFrom());
        }
        Period rest = Period.between(day, period.getTo());
        Placement next = new Placement(person, other, basis, needsProtection, rest, by);
        next.state = state;
        return next;
    }

    /** Nobody moved in: the bed is free again. What it was stays in the history, with the reason. */
    public void withdraw(PlacementChange by) {
        checkState(EnumSet.of(PlacementState.PROPOSED, PlacementState.ORDERED));
        change = by;
    }

    private void advance(Set<PlacementState> from, PlacementState to, PlacementChange by) {
        checkState(from);
        state = to;
        change = by.copy();
    }

    private void checkState(Set<PlacementState> from) {
        if (!from.contains(state)) {
            throw new BusinessException("housing.notInThisState", state);
        }
    }

    public Person getPerson() {
        return person;
    }

    public Place getPlace() {
        return place;
    }

    public Facility getFacility() {
        return facility;
    }

    public PlacementState getState() {
        return state;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    /** Whether the rules for people who need protection hold; why is nobody's business here. */
    public boolean isNeedsProtection() {
        return needsProtection;
    }

    public Period getPeriod() {
        return period;
    }

    public EndReason getEndReason() {
        return endReason;
    }
}
