package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The three facts about a certificate of good conduct that § 72a (5) SGB VIII allows to keep («Führungszeugnis»): that somebody looked
 * at it, its date, and whether it names a relevant conviction. Not who looked, nor when, nor what else it says, and no copy.
 */
@Entity
@Table(name = "volunteer_certificate")
public class VolunteerCertificate extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Column(nullable = false)
    private boolean inspected;

    @Column(name = "certificate_date", nullable = false)
    private LocalDate date;

    @Column(name = "relevant_conviction", nullable = false)
    private boolean relevantConviction;

    protected VolunteerCertificate() {}

    public VolunteerCertificate(Volunteer volunteer) {
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
    }

    /** Somebody looked at a certificate; of a former one nothing is left. */
    public void see(LocalDate dated, boolean relevant) {
        inspected = true;
        date = Objects.requireNonNull(dated, "dated");
        relevantConviction = relevant;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public boolean isInspected() {
        return inspected;
    }

    public LocalDate getDate() {
        return date;
    }

    public boolean isRelevantConviction() {
        return relevantConviction;
    }
}
