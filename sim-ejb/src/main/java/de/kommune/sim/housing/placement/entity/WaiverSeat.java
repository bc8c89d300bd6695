package de.kommune.sim.housing.placement.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.housing.estate.entity.Place;
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
import java.util.Objects;

/** Who is to have which bed by an exception («Platz in der Ausnahme»). */
@Entity
@Table(name = "waiver_seat")
public class WaiverSeat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "waiver_id", updatable = false)
    private RuleWaiver waiver;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "place_id", updatable = false)
    private Place place;

    /** The placement that the person leaves; null where she does not move. */
    @Column(name = "home_id", updatable = false)
    private Long homeId;

    @Column(name = "needs_protection", nullable = false, updatable = false)
    private boolean needsProtection;

    protected WaiverSeat() {}

    /**
     * @param wanted the placement as it is asked for
     * @param homeId the placement that the person leaves for it; null where she does not move
     */
    public WaiverSeat(RuleWaiver waiver, Placement wanted, Long homeId) {
        this.waiver = Objects.requireNonNull(waiver, "waiver");
        this.person = wanted.getPerson();
        this.place = wanted.getPlace();
        this.needsProtection = wanted.isNeedsProtection();
        this.homeId = homeId;
        waiver.add(this);
    }

    public RuleWaiver getWaiver() {
        return waiver;
    }

    public Person getPerson() {
        return person;
    }

    public Place getPlace() {
        return place;
    }

    /** The placement that the person leaves; null where she does not move. */
    public Long getHomeId() {
        return homeId;
    }

    public boolean isNeedsProtection() {
        return needsProtection;
    }
}
