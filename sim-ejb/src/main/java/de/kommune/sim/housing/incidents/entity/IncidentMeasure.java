package de.kommune.sim.housing.incidents.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** What was done about an incident, or became known later («Maßnahme, Nachtrag»), under seal as the incident itself. */
@Entity
@Table(name = "incident_measure")
public class IncidentMeasure extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "incident_id", updatable = false)
    private Incident incident;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    /** Of the form, so that a second click adds nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Embedded
    private SealedText words;

    protected IncidentMeasure() {}

    public IncidentMeasure(Incident incident, String notedBy, LocalDateTime notedAt, String token) {
        this.incident = Objects.requireNonNull(incident, "incident");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
        this.notedAt = Objects.requireNonNull(notedAt, "notedAt");
        this.token = Objects.requireNonNull(token, "token");
    }

    /** Puts the sealed words in, once. */
    public void fill(SealedText sealed) {
        if (words != null) {
            throw new IllegalStateException("a measure is written once");
        }
        words = sealed;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }

    public SealedText getWords() {
        return words;
    }
}
