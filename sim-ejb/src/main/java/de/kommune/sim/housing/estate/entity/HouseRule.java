package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A limit that holds in a facility, or in all of them, for a time («Hausregel»), with where it comes from. A new version ends the one
 * before; what held on a past night stays on record.
 */
@Entity
@Table(name = "house_rule")
public class HouseRule extends BaseEntity {

    /** Null for all facilities that have none of their own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private RuleKind kind;

    @Column(nullable = false, updatable = false, precision = 7, scale = 2)
    private BigDecimal amount;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected HouseRule() {}

    public HouseRule(Facility facility, RuleKind kind, BigDecimal amount, String source, LocalDate from) {
        this.facility = facility;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.amount = kind.checked(amount);
        this.source = source.strip();
        this.period = Period.since(from);
    }

    /** From that day on another version holds. */
    public void giveWayOn(LocalDate successorsFirstDay) {
        if (!successorsFirstDay.isAfter(period.getFrom())) {
            throw new BusinessException("housing.ruleBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), successorsFirstDay);
    }

    /** Whether it is of one facility alone. */
    public boolean isOwn() {
        return facility != null;
    }

    /** Null for all facilities that have none of their own. */
    public Facility getFacility() {
        return facility;
    }

    public RuleKind getKind() {
        return kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
