package de.kommune.sim.documents.entity;

import de.kommune.sim.cases.entity.SimCase;
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
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A paper of a case («Dokument»): what it is, until when it is valid, and a mark by which the same content is known again. The
 * content lies apart, under seal. Withdrawn, the content is gone, and who did it and why stays.
 */
@Entity
@Table(name = "document")
public class Document extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "type_code")
    private DocumentType type;

    @Column(nullable = false, length = 150)
    private String title;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private FileFormat format;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(nullable = false, updatable = false, length = 64)
    private String digest;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @Column(name = "uploaded_by", nullable = false, updatable = false, length = 120)
    private String uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private LocalDateTime uploadedAt;

    @Column(name = "withdrawn_by", length = 120)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_reason", length = 300)
    private String withdrawnReason;

    protected Document() {}

    /**
     * @param file what was uploaded, but for the content
     * @param requestToken of the form that was sent, so that sending it twice adds it once
     */
    public Document(
            SimCase simCase,
            DocumentFacts facts,
            FileMark file,
            String requestToken,
            String account,
            LocalDateTime at) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        describe(facts);
        this.format = file.format();
        this.bytes = file.bytes();
        this.digest = file.digest();
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
        this.uploadedBy = Objects.requireNonNull(account, "account");
        this.uploadedAt = Objects.requireNonNull(at, "at");
    }

    /** Says anew what it is. */
    public final void describe(DocumentFacts facts) {
        if (isWithdrawn()) {
            throw new BusinessException("documents.alreadyWithdrawn", withdrawnBy, withdrawnAt);
        }
        type = facts.type();
        title = facts.title();
        receivedOn = facts.receivedOn();
        validUntil = facts.validUntil();
    }

    /** It did not belong here; who said so, and why, stays. */
    public void withdraw(String reason, String account, LocalDateTime at) {
        if (isWithdrawn()) {
            throw new BusinessException("documents.alreadyWithdrawn", withdrawnBy, withdrawnAt);
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("documents.withoutReason");
        }
        withdrawnReason = reason.strip();
        withdrawnBy = account;
        withdrawnAt = at;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public DocumentType getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Null where it does not expire. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public FileFormat getFormat() {
        return format;
    }

    public int getBytes() {
        return bytes;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime getUploadedAt() {
        return uploadedAt;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
