package de.kommune.sim.volunteering.volunteers.entity;

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

/** A sum that a volunteer was paid for her expense («Aufwandsentschädigung»). */
@Entity
@Table(name = "volunteer_allowance")
public class VolunteerAllowance extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Column(name = "paid_on", nullable = false, updatable = false)
    private LocalDate paidOn;

    @Column(nullable = false, updatable = false, precision = 10, scale = 2)
    private BigDecimal amount;

    @Column(nullable = false)
    private boolean cancelled;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    protected VolunteerAllowance() {}

    public VolunteerAllowance(Volunteer volunteer, LocalDate paidOn, BigDecimal amount, String account, String token) {
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
        this.paidOn = Objects.requireNonNull(paidOn, "paidOn");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.notedBy = Objects.requireNonNull(account, "account");
        this.token = Objects.requireNonNull(token, "token");
    }

    /** It was entered by mistake: it stays to be seen and counts no more. */
    public void cancel() {
        if (cancelled) {
            throw new BusinessException("volunteering.allowanceCancelled", paidOn);
        }
        cancelled = true;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
