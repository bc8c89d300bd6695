package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerTraining;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** What volunteers were trained in («Schulungen»). */
@Stateless
@Guarded
public class Trainings {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private VolunteerRows rows;

    @Inject
    private Clock clock;

    /** Notes a training; noted twice it is noted once. */
    @Requires(VOLUNTEER_WRITE)
    public void note(long volunteerId, int version, TrainingKind kind, LocalDate heldOn) {
        Volunteer volunteer = rows.lock(volunteerId, version);
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("volunteering.paperToCome", heldOn);
        }
        long before = em.createQuery(
                        "select count(t) from VolunteerTraining t where t.volunteer = :volunteer and t.kind = :kind"
                                + " and t.heldOn = :day",
                        Long.class)
                .setParameter("volunteer", volunteer)
                .setParameter("kind", kind)
                .setParameter("day", heldOn)
                .getSingleResult();
        if (before == 0) {
            em.persist(new VolunteerTraining(volunteer, kind, heldOn, caller.name()));
        }
    }

    /** It was entered by mistake. */
    @Requires(VOLUNTEER_WRITE)
    public void forget(long trainingId) {
        VolunteerTraining training = em.find(VolunteerTraining.class, trainingId);
        if (training == null) {
            throw new NotFoundException();
        }
        em.remove(training);
    }
}
