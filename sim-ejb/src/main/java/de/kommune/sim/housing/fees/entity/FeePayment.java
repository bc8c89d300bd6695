package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** Money that came in for a notice («Zahlung»), or, less than nothing, that went back. */
@Entity
@Table(name = "fee_payment")
public class FeePayment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id", updatable = false)
    private FeeNotice notice;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false, updatable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    @Column(updatable = false, length = 60)
    private String reference;

    /** Of the form, so that a second click pays nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected FeePayment() {}

    public FeePayment(
            FeeNotice notice, LocalDate receivedOn, BigDecimal amount, String reference, String token, String notedBy) {
        this.notice = Objects.requireNonNull(notice, "notice");
        this.receivedOn = Objects.requireNonNull(receivedOn, "receivedOn");
        if (amount == null || amount.signum() == 0) {
            throw new BusinessException("fees.paymentOfNothing");
        }
        this.amount = Euros.checked(amount);
        this.reference = reference == null || reference.isBlank() ? null : reference.strip();
        this.token = Objects.requireNonNull(token, "token");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getReference() {
        return reference;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
