package de.kommune.sim.housing.flats.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That a household looks for a flat of its own («Wohnungswunsch»). It stands under one person; the database lets her stand on the list once. */
@Entity
@Table(name = "flat_wish")
public class FlatWish extends BaseEntity {

    private static final int MOST_PERSONS = 20;
    private static final int MOST_ROOMS = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(nullable = false)
    private int persons;

    @Column(nullable = false)
    private int rooms;

    @Column(name = "step_free", nullable = false)
    private boolean stepFree;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private FlatPriority priority;

    @Column(nullable = false)
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private FlatState state = FlatState.WAITING;

    @Enumerated(EnumType.STRING)
    @Column(length = 15)
    private FlatRemoval removal;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected FlatWish() {}

    public FlatWish(Person person, FlatFacts facts, String account) {
        this.person = Objects.requireNonNull(person, "person");
        describe(facts, account);
    }

    /** Writes down anew what is looked for. */
    public final void describe(FlatFacts facts, String account) {
        checkOpen();
        persons = between(facts.persons(), MOST_PERSONS, "housing.flatPersons");
        rooms = between(facts.rooms(), MOST_ROOMS, "housing.flatRooms");
        stepFree = facts.stepFree();
        priority = Objects.requireNonNull(facts.priority(), "priority");
        since = Objects.requireNonNull(facts.since(), "since");
        changedBy = Objects.requireNonNull(account, "account");
    }

    private static int between(int value, int most, String refusal) {
        if (value < 1 || value > most) {
            throw new BusinessException(refusal, value, most);
        }
        return value;
    }

    /** There is a flat for them. */
    public void offer(String account) {
        advance(FlatState.WAITING, FlatState.OFFERED, account);
    }

    /** It came to nothing; they wait on, where they stood. */
    public void waitOn(String account) {
        advance(FlatState.OFFERED, FlatState.WAITING, account);
    }

    public void remove(FlatRemoval reason, LocalDate day, String account) {
        checkOpen();
        removal = Objects.requireNonNull(reason, "reason");
        removedOn = Objects.requireNonNull(day, "day");
        state = FlatState.REMOVED;
        changedBy = Objects.requireNonNull(account, "account");
    }

    private void advance(FlatState from, FlatState to, String account) {
        if (state != from) {
            throw new BusinessException("housing.flatNotInThisState", state);
        }
        state = to;
        changedBy = Objects.requireNonNull(account, "account");
    }

    private void checkOpen() {
        if (state == FlatState.REMOVED) {
            throw new BusinessException("housing.flatNotInThisState", state);
        }
    }

    public Person getPerson() {
        return person;
    }

    public FlatState getState() {
        return state;
    }
}
