package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.HousingRule;
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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Which bed a suggestion gives somebody, or why none («Platz im Vorschlag»). */
@Entity
@Table(name = "suggested_seat")
public class SuggestedSeat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "suggestion_id", updatable = false)
    private BedSuggestion suggestion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Of section 50-2 alone; the foreign key carries the side. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(nullable = false, updatable = false)
    private long household;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private Place place;

    @Column(nullable = false, updatable = false)
    private boolean protection;

    @Column(name = "step_free", nullable = false, updatable = false)
    private boolean stepFree;

    @Column(nullable = false, updatable = false)
    private boolean clinic;

    @Column(name = "left_out", nullable = false)
    private boolean leftOut;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private HousingRule obstacle;

    protected SuggestedSeat() {}

    /** @param household whom she belongs to on the first night; a negative number of its own for somebody alone */
    public SuggestedSeat(BedSuggestion suggestion, Person person, long household, Set<Need> needs) {
        this.suggestion = Objects.requireNonNull(suggestion, "suggestion");
        this.person = Objects.requireNonNull(person, "person");
        this.household = household;
        this.protection = needs.contains(Need.PROTECTION);
        this.stepFree = needs.contains(Need.STEP_FREE);
        this.clinic = needs.contains(Need.CLINIC);
    }

    /** There is no bed for her, because of that rule; null where nothing but the time was against it. */
    public void remainWithout(HousingRule rule) {
        place = null;
        leftOut = false;
        obstacle = rule;
    }

    /** She gets that bed. */
    public void sitIn(Place bed) {
        place = Objects.requireNonNull(bed, "bed");
        leftOut = false;
        obstacle = null;
    }

    /** Somebody took her out of the suggestion. */
    public void leaveOut() {
        place = null;
        leftOut = true;
        obstacle = null;
    }

    public Person getPerson() {
        return person;
    }

    public long getHousehold() {
        return household;
    }

    /** Null for whom there is none. */
    public Place getPlace() {
        return place;
    }

    public boolean isLeftOut() {
        return leftOut;
    }

    public HousingRule getObstacle() {
        return obstacle;
    }

    public Set<Need> getNeeds() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        add(needs, Need.PROTECTION, protection);
        add(needs, Need.STEP_FREE, stepFree);
        add(needs, Need.CLINIC, clinic);
        return needs;
    }

    private static void add(Set<Need> needs, Need need, boolean there) {
        if (there) {
            needs.add(need);
        }
    }
}
