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

    protected OrderStatute() {}

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
