package de.kommune.sim.volunteering.volunteers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a volunteer stands who is to work with minors, or whose certificate was seen («Führungszeugnis im Überblick»), without who it is. A row of a
 * view, only read.
 */
@Entity
@Table(name = "certificate_oversight")
public class OverseenCertificate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private VolunteerState state;

    private boolean minors;

    @Column(name = "minors_since")
    private LocalDate minorsSince;

    @Column(name = "minors_until")
    private LocalDate minorsUntil;

    @Column(name = "certificate_date")
    private LocalDate certificateDate;

    @Column(name = "relevant_conviction")
    private Boolean relevantConviction;

    protected OverseenCertificate() {}

    public VolunteerState getState() {
        return state;
    }

    public boolean isMinors() {
        return minors;
    }

    public LocalDate getMinorsSince() {
        return minorsSince;
    }

    public LocalDate getMinorsUntil() {
        return minorsUntil;
    }

    /** Null where none was seen. */
    public LocalDate getCertificateDate() {
        return certificateDate;
    }

    public boolean isRelevantConviction() {
        return Boolean.TRUE.equals(relevantConviction);
    }
}
