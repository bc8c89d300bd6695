package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A line of an assessment («Zeile der Gebührenfestsetzung»). Never changed: another truth is another assessment. */
@Entity
@Table(name = "fee_line")
public class FeeLine extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", updatable = false)
    private FeeAssessment assessment;

    @Column(name = "first_night", nullable = false)
    private LocalDate firstNight;

    @Column(nullable = false)
    private int nights;

    @Column(nullable = false, length = 80)
    private String facility;

    @Column(length = 20)
    private String room;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private TariffBasis basis;

    @Column(nullable = false, precision = 9, scale = 2)
    private BigDecimal rate;

    @Column(nullable = false, precision = 6, scale = 2)
    private BigDecimal area;

    @Column(nullable = false)
    private int sharers;

    @Column(nullable = false)
    private int divisor;

    @Column(nullable = false, length = 120)
    private String statute;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_group", nullable = false, length = 12)
    private PayerGroup group;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Payer payer;

    @Column(nullable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    protected FeeLine() {}

    FeeLine(FeeAssessment assessment, FeeItem item) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.firstNight = item.firstNight();
        this.nights = item.nights();
        this.facility = item.price().facility();
        this.room = item.price().room();
        this.basis = item.price().basis();
        this.rate = item.price().rate();
        this.area = item.price().area();
        this.sharers = item.price().sharers();
        this.divisor = item.divisor();
        this.statute = item.price().statute();
        this.group = item.price().group();
        this.payer = item.price().payer();
        this.amount = item.amount();
    }

    /** What it says. */
    public FeeItem item() {
        FeePrice price = new FeePrice(facility, room, basis, rate, area, sharers, statute, group, payer);
        return new FeeItem(price, firstNight, nights, divisor, amount);
    }

    public LocalDate getFirstNight() {
        return firstNight;
    }

    public int getNights() {
        return nights;
    }

    public String getFacility() {
        return facility;
    }

    /** Its name within the facility; null where it does not matter. */
    public String getRoom() {
        return room;
    }

    public TariffBasis getBasis() {
        return basis;
    }

    /** Euros a month: for a square metre, for a person, or flat. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Square metres of the room; 0 where they do not matter. */
    public BigDecimal getArea() {
        return area;
    }

    /** How many lived in the room on these nights; 1 where it does not matter. */
    public int getSharers() {
        return sharers;
    }

    public int getDivisor() {
        return divisor;
    }

    /** Name and version of the statute. */
    public String getStatute() {
        return statute;
    }

    public Payer getPayer() {
        return payer;
    }

    public BigDecimal getAmount() {
        return amount;
    }
}
