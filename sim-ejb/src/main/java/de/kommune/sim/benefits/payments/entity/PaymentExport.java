package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file that went to the benefits program («Ausgabe der Leistungsdatei»): when, by whom, how much. */
@Entity
@Table(name = "payment_export")
public class PaymentExport extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "layout_id", updatable = false)
    private PaymentLayout layout;

    @Column(nullable = false, updatable = false)
    private int items;

    @Column(name = "taken_by", nullable = false, updatable = false, length = 120)
    private String takenBy;

    @Column(name = "taken_at", nullable = false, updatable = false)
    private LocalDateTime takenAt;

    protected PaymentExport() {}

    public PaymentExport(PaymentLayout layout, int items, String by, LocalDateTime at) {
        this.layout = layout;
        this.items = items;
        this.takenBy = by;
        this.takenAt = at;
    }

    public PaymentLayout getLayout() {
        return layout;
    }

    public int getItems() {
        return items;
    }

    public String getTakenBy() {
        return takenBy;
    }

    public LocalDateTime getTakenAt() {
        return takenAt;
    }
}
