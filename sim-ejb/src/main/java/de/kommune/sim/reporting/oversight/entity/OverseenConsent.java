package de.kommune.sim.reporting.oversight.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How long a consent holds, and whether it was taken back («Einwilligung im Fallverzeichnis»). A row of a view, only read. */
@Entity
@Table(name = "consent_oversight")
public class OverseenConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected OverseenConsent() {}

    public Long getId() {
        return id;
    }

    public long getCaseId() {
        return caseId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
