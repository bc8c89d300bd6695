package de.kommune.sim.cases.notes.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * The team lead opens the closed notes of one case for a short time («Notöffnung»), for a reason that the authors read.
 */
@Entity
@Table(name = "emergency_opening")
public class EmergencyOpening extends BaseEntity {

    private static final int SHORTEST_REASON = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;

    protected EmergencyOpening() {}

    public EmergencyOpening(SimCase simCase, String account, String reason, LocalDateTime openedAt, int minutes) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw new BusinessException("cases.openingWithoutReason", SHORTEST_REASON);
        }
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.account = Objects.requireNonNull(account, "account");
        this.reason = reason.strip();
        this.openedAt = openedAt;
        this.endsAt = openedAt.plusMinutes(minutes);
    }

    /** Goes on for that long from now; only after a second person agreed. */
    public void extend(LocalDateTime now, int minutes) {
        endsAt = now.plusMinutes(minutes);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public String getAccount() {
        return account;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getOpenedAt() {
        return openedAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }
}
