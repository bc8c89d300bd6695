package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** When a partner is open in an ordinary week, or one of its offers that has times of its own («Öffnungszeiten»). */
@Entity
@Table(name = "partner_hours")
public class PartnerHours extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", updatable = false)
    private Partner partner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id", updatable = false)
    private PartnerOffer offer;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_of_week", nullable = false, updatable = false, length = 9)
    private DayOfWeek day;

    @Column(nullable = false, updatable = false)
    private LocalTime opens;

    @Column(nullable = false, updatable = false)
    private LocalTime closes;

    protected PartnerHours() {}

    /** @param offer null for the partner itself */
    public PartnerHours(Partner partner, PartnerOffer offer, OpenSpan span) {
        this.partner = Objects.requireNonNull(partner, "partner");
        this.offer = offer;
        this.day = span.day();
        this.opens = span.opens();
        this.closes = span.closes();
    }

    public Partner getPartner() {
        return partner;
    }

    /** Null for the partner itself. */
    public PartnerOffer getOffer() {
        return offer;
    }

    public OpenSpan getSpan() {
        return new OpenSpan(day, opens, closes);
    }
}
