package de.kommune.sim.housing.orders.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What an order cites for a legal basis, or on remedies («Vorschrift der Verfügung»), as data with validity and source. */
@Entity
@Table(name = "order_statute")
public class OrderStatute extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 25)
    private LegalBasis basis;

    @Column(nullable = false, updatable = false, length = 300)
    private String words;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period valid;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected OrderStatute() {}

    /** What orders cite from that day on instead of it. */
    public OrderStatute next(String cited, String toldBy, LocalDate from, String by) {
        OrderStatute next = new OrderStatute();
        next.basis = basis;
        next.words = cited;
        next.source = toldBy;
        next.valid = valid.startingOn(from);
        next.notedBy = by;
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    public String getNotedBy() {
        return notedBy;
    }

    /** Null for the statute on remedies. */
    public LegalBasis getBasis() {
        return basis;
    }

    /** As an order cites it. */
    public String getWords() {
        return words;
    }

    public String getSource() {
        return source;
    }

    public Period getValid() {
        return valid;
    }
}
