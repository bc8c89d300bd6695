package de.kommune.sim.cases.transfer.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * That a case is to pass to a colleague («Weitergabe»), with a covering note for her («Begleitnotiz»). Until she confirms,
 * whoever gives it stays responsible, so that at each moment exactly one is; both see it as open.
 */
@Entity
@Table(name = "case_transfer")
public class CaseTransfer extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(name = "given_by", nullable = false, updatable = false, length = 120)
    private String givenBy;

    @Column(name = "given_to", nullable = false, updatable = false, length = 120)
    private String givenTo;

    @Column(name = "given_at", nullable = false, updatable = false)
    private LocalDateTime givenAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private TransferState state = TransferState.OPEN;

    @Column(name = "ended_by", length = 120)
    private String endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Embedded
    private SealedText note;

    protected CaseTransfer() {}

    /** A transfer without its note, which can be sealed only when the row has its number. */
    public CaseTransfer(SimCase simCase, String from, String to, LocalDateTime at) {
        if (to.equals(simCase.getResponsible())) {
            throw new BusinessException("cases.alreadyResponsible", to);
        }
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.givenBy = Objects.requireNonNull(from, "from");
        this.givenTo = to;
        this.givenAt = at;
    }

    /** Puts the sealed note in, once. */
    public void fill(SealedText sealed) {
        note = Objects.requireNonNull(sealed, "sealed");
    }

    /** The receiver has read the note and takes the case. */
    public void confirm(String by, LocalDateTime at) {
        if (!givenTo.equals(by)) {
            throw new BusinessException("cases.transferNotYours", givenTo);
        }
        end(TransferState.CONFIRMED, by, at);
    }

    /** The receiver cannot take it, or the giver changed her mind: everything stays as it was. */
    public void withdraw(String by, LocalDateTime at) {
        end(TransferState.WITHDRAWN, by, at);
    }

    private void end(TransferState end, String by, LocalDateTime at) {
        if (state != TransferState.OPEN) {
            throw new BusinessException("cases.transferEnded", state, endedBy, endedAt.toLocalDate());
        }
        state = end;
        endedBy = by;
        endedAt = at;
    }

    /** Whether the account takes part: the note is for these two, and nobody else. */
    public boolean isBetween(String account) {
        return givenBy.equals(account) || givenTo.equals(account);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public String getGivenTo() {
        return givenTo;
    }

    public LocalDateTime getGivenAt() {
        return givenAt;
    }

    public TransferState getState() {
        return state;
    }

    public String getEndedBy() {
        return endedBy;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public SealedText getNote() {
        return note;
    }
}
