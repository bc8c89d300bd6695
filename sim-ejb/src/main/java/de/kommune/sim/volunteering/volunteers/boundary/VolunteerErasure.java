package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerCertificate;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Forgets what need not be known of volunteers any more («Löschung im Ehrenamt»), every night: the facts of certificates by the rule of
 * § 72a (5) SGB VIII, and who it was when the term after the end has passed. The log keeps the number of the record, never a name.
 */
@Singleton
@WorksFor(Department.VOLUNTEERING)
public class VolunteerErasure {

    private static final String DATA = "volunteering.volunteers";
    private static final String BY_SYSTEM = "sim";
    private static final CallLog.Action FORGET =
            new CallLog.Action("VolunteerErasure.forgetCertificate", Deed.CHANGE, DATA);
    private static final CallLog.Action ERASE = new CallLog.Action("VolunteerErasure.erase", Deed.CHANGE, DATA);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRules rules;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "55", persistent = false, info = "Certificates and volunteers whose term has passed")
    public void eraseDue() {
        LocalDate today = LocalDate.now(clock);
        forgetCertificates(today);
        ended().stream()
                .filter(volunteer ->
                        !today.isBefore(rules.keeping(volunteer.getEndedOn()).erasureDue(volunteer.getEndedOn())))
                .forEach(volunteer -> erase(volunteer, today));
    }

    private void forgetCertificates(LocalDate today) {
        ClearancePolicy policy = rules.clearance();
        em.createQuery("select c from VolunteerCertificate c join fetch c.volunteer", VolunteerCertificate.class)
                .getResultStream()
                .filter(seen -> policy.isDeletionDue(
                        ClearanceKeeper.work(seen.getVolunteer()), seen.isRelevantConviction(), today))
                .toList()
                .forEach(this::forget);
    }

    private void forget(VolunteerCertificate certificate) {
        em.remove(certificate);
        log.done(CallLog.Entry.bySystem(FORGET, certificate.getVolunteer().getId(), 1));
    }

    private List<Volunteer> ended() {
        return em.createQuery("select v from Volunteer v where v.state = :ended", Volunteer.class)
                .setParameter("ended", VolunteerState.ENDED)
                .getResultList();
    }

    private void erase(Volunteer volunteer, LocalDate today) {
        int erased = delete("VolunteerCertificate", volunteer)
                + delete("VolunteerStep", volunteer)
                + delete("VolunteerTraining", volunteer)
                + delete("VolunteerAllowance", volunteer);
        volunteer.erase(today, BY_SYSTEM);
        log.done(CallLog.Entry.bySystem(ERASE, volunteer.getId(), erased + 1L));
    }

    private int delete(String what, Volunteer volunteer) {
        return em.createQuery("delete from " + what + " x where x.volunteer = :volunteer")
                .setParameter("volunteer", volunteer)
                .executeUpdate();
    }
}
