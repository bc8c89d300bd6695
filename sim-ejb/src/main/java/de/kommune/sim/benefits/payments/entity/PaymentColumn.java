package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A column of a layout («Spalte der Datei»). */
@Entity
@Table(name = "payment_column")
public class PaymentColumn extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "layout_id", updatable = false)
    private PaymentLayout layout;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, length = 60)
    private String heading;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private PaymentField field;

    @Column(updatable = false, length = 60)
    private String fixed;

    protected PaymentColumn() {}

    public PaymentColumn(PaymentLayout layout, int position, ColumnFacts facts) {
        this.layout = layout;
        this.position = position;
        this.heading = facts.heading();
        this.field = facts.field();
        this.fixed = facts.fixed();
    }

    public ColumnFacts facts() {
        return new ColumnFacts(heading, field, fixed);
    }
}
