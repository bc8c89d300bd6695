package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerCertificate;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Looking at certificates of good conduct («Führungszeugnisse»): three facts are noted, and nothing else can be. */
@Stateless
@Guarded
public class Certificates {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRows rows;

    @Inject
    private VolunteerRules rules;

    @Inject
    private ClearanceKeeper clearances;

    @Inject
    private Clock clock;

    /** Somebody looked at her certificate today. Who has a relevant conviction is not to work with minors any more. */
    @Requires(VOLUNTEER_WRITE)
    public void see(long volunteerId, int version, LocalDate dated, boolean relevantConviction) {
        Volunteer volunteer = rows.lock(volunteerId, version);
        if (!volunteer.isMinors()) {
            throw new BusinessException("volunteering.certificateNotNeeded");
        }
        LocalDate today = LocalDate.now(clock);
        rules.clearance().checkSeen(dated, today);
        em.lock(volunteer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        VolunteerCertificate certificate =
                rows.certificate(volunteerId).orElseGet(() -> new VolunteerCertificate(volunteer));
        certificate.see(dated, relevantConviction);
        em.persist(certificate);
        if (relevantConviction) {
            volunteer.stopMinors(today);
        }
        clearances.begin(volunteer);
    }
}
