package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;

/** A room that people live in («Zimmer»), with its area and whom it is kept for. */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    private static final int LOWEST_FLOOR = -3;
    private static final int HIGHEST_FLOOR = 30;
    private static final int MOST_PERSONS = 99;
    private static final BigDecimal LARGEST = new BigDecimal("9999.99");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(nullable = false, length = 20)
    private String name;

    @Column(nullable = false)
    private int floor;

    @Column(nullable = false, precision = 6, scale = 2)
    private BigDecimal area;

    @Column(name = "max_persons")
    private Integer maxPersons;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex_rule", nullable = false, length = 8)
    private SexRule sexRule;

    @Column(name = "family_only", nullable = false)
    private boolean familyOnly;

    @Column(nullable = false)
    private boolean sheltered;

    @Column(name = "step_free", nullable = false)
    private boolean stepFree;

    @Column(name = "search_key", nullable = false, length = 120)
    private String searchKey;

    protected Room() {}

    public Room(Unit unit, RoomFacts facts) {
        this.facility = unit.getBuilding().getFacility();
        describe(unit, facts);
    }

    /** Writes down anew what it is, and in which flat. */
    public final void describe(Unit home, RoomFacts facts) {
        unit = Objects.requireNonNull(home, "home");
        name = facts.name().strip();
        floor = between(facts.floor(), LOWEST_FLOOR, HIGHEST_FLOOR, "housing.floor");
        area = checked(facts.area());
        maxPersons =
                facts.maxPersons() == null ? null : between(facts.maxPersons(), 1, MOST_PERSONS, "housing.maxPersons");
        sexRule = Objects.requireNonNull(facts.sexRule(), "sexRule");
        familyOnly = facts.familyOnly();
        sheltered = facts.sheltered();
        stepFree = facts.stepFree();
        rename();
    }

    /** The way to it has another name now: the room is found by the new one. */
    public void rename() {
        searchKey = AddressKey.of(facility.getName(), unit.getBuilding().getName(), unit.getName(), name);
    }

    private static int between(int value, int least, int most, String refusal) {
        if (value < least || value > most) {
            throw new BusinessException(refusal, value, least, most);
        }
        return value;
    }

    private static BigDecimal checked(BigDecimal area) {
        if (area.signum() <= 0
                || area.compareTo(LARGEST) > 0
                || area.stripTrailingZeros().scale() > 2) {
            throw new BusinessException("housing.area", area.toPlainString());
        }
        return area.setScale(2);
    }

    public RoomFacts facts() {
        return new RoomFacts(name, floor, area, maxPersons, sexRule, familyOnly, sheltered, stepFree);
    }

    public Facility getFacility() {
        return facility;
    }

    public Unit getUnit() {
        return unit;
    }

    public String getName() {
        return name;
    }

    public String getSearchKey() {
        return searchKey;
    }
}
