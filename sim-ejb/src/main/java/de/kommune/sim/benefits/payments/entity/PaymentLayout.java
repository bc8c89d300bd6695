package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** How files of a direction look from a moment on («Aufbau der Datei»). The latest counts; none is changed, so that an old file stays readable. */
@Entity
@Table(name = "payment_layout")
public class PaymentLayout extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 6)
    private PaymentDirection direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "separator_sign", nullable = false, updatable = false, length = 10)
    private PaymentSeparator separator;

    @Enumerated(EnumType.STRING)
    @Column(name = "charset_name", nullable = false, updatable = false, length = 15)
    private PaymentCharset charset;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_format", nullable = false, updatable = false, length = 10)
    private PaymentDays days;

    @Enumerated(EnumType.STRING)
    @Column(name = "number_format", nullable = false, updatable = false, length = 10)
    private PaymentNumbers numbers;

    @Column(nullable = false, updatable = false)
    private boolean headed;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    protected PaymentLayout() {}

    public PaymentLayout(LayoutFacts facts, String by, LocalDateTime at) {
        facts.check();
        this.direction = facts.direction();
        this.separator = facts.separator();
        this.charset = facts.charset();
        this.days = facts.days();
        this.numbers = facts.numbers();
        this.headed = facts.headed();
        this.notedBy = Objects.requireNonNull(by, "by");
        this.notedAt = Objects.requireNonNull(at, "at");
    }

    public LayoutFacts facts(List<PaymentColumn> columns, List<PaymentWord> words) {
        return new LayoutFacts(
                direction,
                separator,
                charset,
                days,
                numbers,
                headed,
                columns.stream().map(PaymentColumn::facts).toList(),
                words.stream().map(PaymentWord::facts).toList());
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }
}
