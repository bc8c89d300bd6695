package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** That one account stands in for another for some days («Vertretung»). It is taken back, never deleted. */
@Entity
@Table(name = "deputyship")
public class Deputyship extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false, length = 120)
    private String deputy;

    @Embedded
    private Period period;

    @Column(name = "entered_by", nullable = false, updatable = false, length = 120)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(name = "revoked_by", length = 120)
    private String revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected Deputyship() {}

    /**
     * @param account who is away
     * @param deputy who stands in
     */
    public Deputyship(String account, String deputy, Period period, String enteredBy, LocalDateTime enteredAt) {
        if (account.equals(deputy)) {
            throw new BusinessException("organisation.deputyOfOneself");
        }
        this.account = account;
        this.deputy = deputy;
        this.period = Objects.requireNonNull(period, "period");
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Takes the deputyship back; from now on it gives nothing. */
    public void revoke(String by, LocalDateTime at) {
        if (revokedAt != null) {
            throw new BusinessException("organisation.deputyRevoked");
        }
        revokedBy = by;
        revokedAt = at;
    }

    public String getAccount() {
        return account;
    }

    public String getDeputy() {
        return deputy;
    }

    public Period getPeriod() {
        return period;
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    public String getRevokedBy() {
        return revokedBy;
    }

    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }
}
