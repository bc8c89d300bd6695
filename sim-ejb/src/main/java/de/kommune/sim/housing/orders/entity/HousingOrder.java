package de.kommune.sim.housing.orders.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.housing.placement.entity.Placement;
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

/** An order about a placement as it was issued («Verfügung»): the very paper, under seal. A correction is one more order. */
@Entity
@Table(name = "housing_order")
public class HousingOrder extends BaseEntity {

    /** The placement's number alone: what is withdrawn goes, what was issued stays. */
    @Column(name = "placement_id", nullable = false, updatable = false)
    private long placementId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private OrderTemplate template;

    @Column(name = "order_no", nullable = false, updatable = false)
    private int orderNo;

    @Column(name = "issued_by", nullable = false, updatable = false, length = 120)
    private String issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private LocalDateTime issuedAt;

    @Embedded
    private SealedText paper;

    protected HousingOrder() {}

    /** @param orderNo counts the orders about this placement */
    public HousingOrder(
            Placement placement, OrderTemplate template, int orderNo, String issuedBy, LocalDateTime issuedAt) {
        this.placementId = placement.getId();
        this.person = placement.getPerson();
        this.template = Objects.requireNonNull(template, "template");
        this.orderNo = orderNo;
        this.issuedBy = Objects.requireNonNull(issuedBy, "issuedBy");
        this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
    }

    /** Puts the sealed paper in, once; it can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        if (paper != null) {
            throw new IllegalStateException("an order is issued once");
        }
        paper = sealed;
    }

    public long getPlacementId() {
        return placementId;
    }

    public Person getPerson() {
        return person;
    }

    public OrderTemplate getTemplate() {
        return template;
    }

    public SealedText getPaper() {
        return paper;
    }
}
