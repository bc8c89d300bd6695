package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerCertificate;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Seen;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** What a certificate means for the work with minors («Freigabe»). Only guarded boundaries and the night use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClearanceKeeper {

    @Inject
    private VolunteerRows rows;

    @Inject
    private VolunteerRules rules;

    @Inject
    private Clock clock;

    /** Whether she may work with minors on that day, as far as the certificate goes. */
    public boolean clears(Volunteer volunteer, LocalDate day) {
        return volunteer.isMinors() && rules.clearance().clears(seen(volunteer), day);
    }

    /** Notes the first day of work with minors, if it is one: she is active, is to do it, and is cleared. */
    void begin(Volunteer volunteer) {
        if (volunteer.getState() == VolunteerState.ACTIVE && clears(volunteer, today())) {
            volunteer.beginMinors(today());
        }
    }

    CertificateFacts facts(Volunteer volunteer) {
        Seen seen = seen(volunteer);
        ClearancePolicy policy = rules.clearance();
        Clearance clearance = policy.of(volunteer.isMinors(), seen, today());
        return new CertificateFacts(
                seen != null,
                seen == null ? null : seen.date(),
                seen != null && seen.relevantConviction(),
                clearance,
                seen == null || seen.relevantConviction() ? null : policy.lapsesOn(seen.date(), seen.date()),
                deletedOn(volunteer, seen, policy),
                policy.on(today()));
    }

    private LocalDate deletedOn(Volunteer volunteer, Seen seen, ClearancePolicy policy) {
        if (seen == null) {
            return null;
        }
        if (policy.isDeletionDue(work(volunteer), seen.relevantConviction(), today())) {
            return today().plusDays(1); // the coming night
        }
        return volunteer.getMinorsUntil() == null ? null : policy.deletedOn(volunteer.getMinorsUntil());
    }

    static Work work(Volunteer volunteer) {
        return new Work(
                volunteer.getState(), volunteer.isMinors(), volunteer.getMinorsSince(), volunteer.getMinorsUntil());
    }

    private Seen seen(Volunteer volunteer) {
        return rows.certificate(volunteer.getId()).map(ClearanceKeeper::seen).orElse(null);
    }

    static Seen seen(VolunteerCertificate certificate) {
        return new Seen(certificate.getDate(), certificate.isRelevantConviction());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
