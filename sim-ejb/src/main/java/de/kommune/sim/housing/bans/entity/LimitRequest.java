package de.kommune.sim.housing.bans.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody asked for an end of a ban that has none («Befristungsantrag»), and what was decided. */
@Entity
@Table(name = "ban_limit_request")
public class LimitRequest extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "house_ban_id", updatable = false)
    private HouseBan ban;

    @Column(name = "requested_on", nullable = false, updatable = false)
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private LimitDecision decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by", length = 120)
    private String decidedBy;

    protected LimitRequest() {}

    public LimitRequest(HouseBan ban, LocalDate requestedOn) {
        this.ban = Objects.requireNonNull(ban, "ban");
        this.requestedOn = Objects.requireNonNull(requestedOn, "requestedOn");
    }

    /** @param lastDay on which the ban still holds; null where the request is refused */
    public void decide(LocalDate lastDay, LocalDate day, String account) {
        if (decision != null) {
            throw new BusinessException("housing.banLimitDecided", decidedOn);
        }
        decision = lastDay == null ? LimitDecision.REFUSED : LimitDecision.GRANTED;
        decidedOn = Objects.requireNonNull(day, "day");
        decidedBy = Objects.requireNonNull(account, "account");
        if (lastDay != null) {
            ban.limitTo(lastDay.plusDays(1).atStartOfDay());
        }
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    /** Null while nobody has decided. */
    public LimitDecision getDecision() {
        return decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }
}
