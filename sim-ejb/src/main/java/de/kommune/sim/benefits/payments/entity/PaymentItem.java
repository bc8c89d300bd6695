package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A decision that was handed to the benefits program («ausgegebene Entscheidung»). Each goes out once. */
@Entity
@Table(name = "payment_item")
public class PaymentItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "export_id", updatable = false)
    private PaymentExport export;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private long decisionId;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    protected PaymentItem() {}

    public PaymentItem(PaymentExport export, long decisionId, long applicationId, String reference) {
        this.export = export;
        this.decisionId = decisionId;
        this.applicationId = applicationId;
        this.reference = reference;
    }

    public long getDecisionId() {
        return decisionId;
    }

    public long getApplicationId() {
        return applicationId;
    }

    public String getReference() {
        return reference;
    }

    public PaymentExport getExport() {
        return export;
    }
}
