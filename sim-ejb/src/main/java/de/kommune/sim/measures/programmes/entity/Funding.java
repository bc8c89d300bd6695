package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** Who pays for a measure («Förderung»): the source with its amount and time, what the town gives itself, and whether it has to. */
@Embeddable
public class Funding implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "task_kind", nullable = false, length = 9)
    private TownTask task;

    @Column(name = "funding_source", length = 200)
    private String source;

    @Column(name = "funding_amount", nullable = false, precision = 12, scale = 2)
    private BigDecimal amount;

    @Column(name = "own_share", nullable = false, precision = 12, scale = 2)
    private BigDecimal ownShare;

    @Column(name = "funded_from")
    private LocalDate from;

    @Column(name = "funded_to")
    private LocalDate to;

    protected Funding() {}

    /**
     * @param source null where the town pays alone; then there is no amount either
     * @param from first day of the funding; null for not known, as is then the last
     */
    public Funding(TownTask task, String source, BigDecimal amount, BigDecimal ownShare, LocalDate from, LocalDate to) {
        this.task = Objects.requireNonNull(task, "task");
        this.source = source == null || source.isBlank() ? null : source.strip();
        this.amount = sum(amount);
        this.ownShare = sum(ownShare);
        this.from = from;
        this.to = to;
        if (this.source == null && this.amount.signum() > 0) {
            throw new BusinessException("measures.fundingWithoutSource");
        }
        if ((from == null) != (to == null) || from != null && to.isBefore(from)) {
            throw new BusinessException("measures.fundingDays");
        }
    }

    private static BigDecimal sum(BigDecimal money) {
        return money == null ? BigDecimal.ZERO.setScale(2) : Euros.checked(money);
    }

    public TownTask getTask() {
        return task;
    }

    public String getSource() {
        return source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getOwnShare() {
        return ownShare;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day of the funding. */
    public LocalDate getTo() {
        return to;
    }
}
