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
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the benefits program said of a decision («Zahlungsstand»). The same line twice says it once: its mark is unique. */
@Entity
@Table(name = "payment_state")
public class PaymentState extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", updatable = false)
    private PaymentItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", updatable = false)
    private PaymentImport origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PaymentStateKind state;

    @Column(updatable = false, precision = 11, scale = 2)
    private BigDecimal amount;

    @Column(name = "paid_on", updatable = false)
    private LocalDate paidOn;

    @Column(updatable = false, length = 300)
    private String remark;

    @Column(nullable = false, updatable = false, length = 64)
    private String mark;

    protected PaymentState() {}

    public PaymentState(PaymentItem item, PaymentImport origin, PaymentAnswer answer) {
        this.item = item;
        this.origin = origin;
        this.state = answer.state();
        this.amount = answer.amount();
        this.paidOn = answer.paidOn();
        this.remark = answer.remark();
        this.mark = answer.mark();
    }

    public PaymentItem getItem() {
        return item;
    }

    public PaymentImport getOrigin() {
        return origin;
    }

    public PaymentStateKind getState() {
        return state;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getRemark() {
        return remark;
    }
}
