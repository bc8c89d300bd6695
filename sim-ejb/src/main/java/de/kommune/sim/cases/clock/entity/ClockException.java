package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * That the team lead allows some contacts after the last day («Ausnahme»): until when, how many, and why. The reason lies
 * under seal. It is taken back, never deleted.
 */
@Entity
@Table(name = "clock_exception")
public class ClockException extends BaseEntity {

    private static final int MOST_CONTACTS = 99;

    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;

    @Embedded
    private Period period;

    @Column(name = "max_contacts", nullable = false, updatable = false)
    private int maxContacts;

    @Column(name = "used_contacts", nullable = false)
    private int usedContacts;

    @Embedded
    private SealedText reason;

    @Column(name = "granted_by", nullable = false, updatable = false, length = 120)
    private String grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private LocalDateTime grantedAt;

    @Column(name = "revoked_by", length = 120)
    private String revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected ClockException() {}

    /** An exception without its reason, which can be sealed only when the row has its number. */
    public ClockException(long caseId, Period period, int maxContacts, String by, LocalDateTime at) {
        if (period.isOpen()) {
            throw new BusinessException("cases.exceptionWithoutEnd");
        }
        if (maxContacts < 1 || maxContacts > MOST_CONTACTS) {
            throw new BusinessException("cases.exceptionContacts", MOST_CONTACTS);
        }
        this.caseId = caseId;
        this.period = Objects.requireNonNull(period, "period");
        this.maxContacts = maxContacts;
        this.grantedBy = by;
        this.grantedAt = at;
    }

    /** Puts the sealed reason in, once. */
    public void fill(SealedText sealed) {
        reason = Objects.requireNonNull(sealed, "sealed");
    }

    /** Whether it allows one more contact on that day. */
    public boolean covers(LocalDate day) {
        return revokedAt == null && period.contains(day) && usedContacts < maxContacts;
    }

    /** One more contact on that day. */
    public void use(LocalDate day) {
        if (!covers(day)) {
            throw new BusinessException("cases.exceptionUsedUp", day);
        }
        usedContacts++;
    }

    /** From now on it allows nothing. */
    public void revoke(String by, LocalDateTime at) {
        if (revokedAt != null) {
            throw new BusinessException("cases.exceptionRevoked", revokedBy, revokedAt.toLocalDate());
        }
        revokedBy = by;
        revokedAt = at;
    }

    public long getCaseId() {
        return caseId;
    }

    public Period getPeriod() {
        return period;
    }

    public int getMaxContacts() {
        return maxContacts;
    }

    public int getUsedContacts() {
        return usedContacts;
    }

    public int contactsLeft() {
        return maxContacts - usedContacts;
    }

    public SealedText getReason() {
        return reason;
    }

    public String getGrantedBy() {
        return grantedBy;
    }

    public LocalDateTime getGrantedAt() {
        return grantedAt;
    }

    public String getRevokedBy() {
        return revokedBy;
    }

    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }
}
