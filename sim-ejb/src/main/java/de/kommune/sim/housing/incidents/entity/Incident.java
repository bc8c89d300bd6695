package de.kommune.sim.housing.incidents.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Room;
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
 * Something that happened in a shelter («Vorkommnis»). What is said about it lies under seal and is never changed; what comes later is added. No
 * person hangs on it, so that nobody's page becomes a list of troubles.
 */
@Entity
@Table(name = "incident")
public class Incident extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id", updatable = false)
    private Room room;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private IncidentKind kind;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private LocalDateTime happenedAt;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    /** Of the form, so that a second click notes nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Column(name = "closed_by", length = 120)
    private String closedBy;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Embedded
    private SealedText words;

    protected Incident() {}

    /** @param room null where it was not in one of the rooms */
    public Incident(Facility facility, Room room, IncidentKind kind, LocalDateTime happenedAt) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.room = room;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.happenedAt = Objects.requireNonNull(happenedAt, "happenedAt");
    }

    /** Who answers for it. */
    public Incident noted(String account, LocalDateTime at, String form) {
        notedBy = Objects.requireNonNull(account, "account");
        notedAt = Objects.requireNonNull(at, "at");
        token = Objects.requireNonNull(form, "form");
        return this;
    }

    /** Puts the sealed words in, once; they can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        if (words != null) {
            throw new IllegalStateException("an incident is written once");
        }
        words = sealed;
    }

    /** Nothing more is to be done about it. */
    public void close(String account, LocalDateTime at) {
        if (closedAt != null) {
            throw new BusinessException("housing.incidentClosed", closedAt);
        }
        closedBy = Objects.requireNonNull(account, "account");
        closedAt = Objects.requireNonNull(at, "at");
    }

    public LocalDateTime getHappenedAt() {
        return happenedAt;
    }

    public SealedText getWords() {
        return words;
    }
}
