package de.kommune.sim.housing.bans.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
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
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * That somebody may not enter a shelter («Hausverbot»): a person of the register, or an outsider who is known by name only. Why stands in the
 * paper, which lies under seal.
 */
@Entity
@Table(name = "house_ban")
public class HouseBan extends BaseEntity {

    private static final int LONGEST_NAME = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(updatable = false, length = LONGEST_NAME)
    private String outsider;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private BanGround ground;

    @Embedded
    private BanSpan span;

    @Column(name = "imposed_by", nullable = false, updatable = false, length = 120)
    private String imposedBy;

    @Column(name = "imposed_at", nullable = false, updatable = false)
    private LocalDateTime imposedAt;

    /** Of the form, so that a second click bans nobody twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(length = 15)
    private BanDelivery delivery;

    @Column(name = "delivered_at")
    private LocalDateTime deliveredAt;

    @Column(name = "delivered_by", length = 120)
    private String deliveredBy;

    @Column(name = "lifted_by", length = 120)
    private String liftedBy;

    @Column(name = "lift_reason", length = 300)
    private String liftReason;

    @Embedded
    private SealedText paper;

    protected HouseBan() {}

    /** @param outsider the name of somebody who is in no register; null where the person is */
    public HouseBan(Facility facility, Person person, String outsider, BanGround ground, BanSpan span) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.person = person;
        this.outsider = outsider == null || outsider.isBlank() ? null : outsider.strip();
        if ((person == null) == (this.outsider == null)) {
            throw new BusinessException("housing.banForWhom");
        }
        if (this.outsider != null && this.outsider.length() > LONGEST_NAME) {
            throw new BusinessException("housing.banNameTooLong", LONGEST_NAME);
        }
        this.ground = Objects.requireNonNull(ground, "ground");
        this.span = Objects.requireNonNull(span, "span");
    }

    /** Who answers for it. */
    public HouseBan imposed(String account, LocalDateTime at, String form) {
        imposedBy = Objects.requireNonNull(account, "account");
        imposedAt = Objects.requireNonNull(at, "at");
        token = Objects.requireNonNull(form, "form");
        return this;
    }

    /** Puts the sealed paper in, once; it can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        if (paper != null) {
            throw new IllegalStateException("a ban is written once");
        }
        paper = sealed;
    }

    /** She was told of it. */
    public void deliver(BanDelivery way, LocalDateTime at, String account) {
        if (delivery != null) {
            throw new BusinessException("housing.banDelivered", deliveredAt);
        }
        delivery = Objects.requireNonNull(way, "way");
        deliveredAt = Objects.requireNonNull(at, "at");
        deliveredBy = Objects.requireNonNull(account, "account");
    }

    /** It no longer holds. */
    public void lift(LocalDateTime at, String reason, String account) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("housing.banLiftedWithoutReason");
        }
        if (!span.contains(at)) {
            throw new BusinessException("housing.banOver", span.getEndsAt());
        }
        span = span.endingAt(at);
        liftReason = reason.strip();
        liftedBy = Objects.requireNonNull(account, "account");
    }

    /** It was asked for an end, and got one. */
    public void limitTo(LocalDateTime end) {
        span = span.endingAt(end);
    }

    public Facility getFacility() {
        return facility;
    }

    /** Null for an outsider. */
    public Person getPerson() {
        return person;
    }

    /** Whom it is for, by name. */
    public String getName() {
        return person == null ? outsider : person.getDisplayName();
    }

    public BanGround getGround() {
        return ground;
    }

    public BanSpan getSpan() {
        return span;
    }

    public SealedText getPaper() {
        return paper;
    }
}
