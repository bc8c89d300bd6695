package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotRegistration;
import de.kommune.sim.volunteering.events.policy.SlotPolicy;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Who came to a shift («Teilnahme»), with the hours that it was; who came to a training was trained. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttendanceBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void note(SlotRegistration registration, Attendance attendance, String account) {
        EventSlot slot = registration.getSlot();
        check(registration, slot);
        int minutes = SlotPolicy.minutes(slot.getStartsAt(), slot.getEndsAt(), clock.getZone());
        boolean before = registration.getAttendance() == Attendance.CAME;
        registration.attend(attendance, minutes, account);
        if (slot.getEvent().getKind() == EventKind.TRAINING
                && registration.getVolunteer().getState().isCurrent()) {
            train(registration, before, account);
        }
    }

    private void check(SlotRegistration registration, EventSlot slot) {
        if (registration.getState() != RegistrationState.REGISTERED
                || !slot.getEvent().isPlanned()) {
            throw new BusinessException("volunteering.attendanceUnasked");
        }
        if (LocalDateTime.now(clock).isBefore(slot.getStartsAt())) {
            throw new BusinessException("volunteering.eventToCome", slot.getStartsAt());
        }
    }

    private void train(SlotRegistration registration, boolean before, String account) {
        TrainingKind kind = registration.getSlot().getEvent().getTraining();
        LocalDate day = registration.getSlot().getStartsAt().toLocalDate();
        List<VolunteerTraining> noted = trainings(registration, kind, day);
        boolean came = registration.getAttendance() == Attendance.CAME;
        if (came && noted.isEmpty()) {
            em.persist(new VolunteerTraining(registration.getVolunteer(), kind, day, account));
        }
        if (!came && before) {
            noted.forEach(em::remove);
        }
    }

    private List<VolunteerTraining> trainings(SlotRegistration registration, TrainingKind kind, LocalDate day) {
        return em.createQuery(
                        "select t from VolunteerTraining t where t.volunteer = :volunteer and t.kind = :kind and t.heldOn = :day",
                        VolunteerTraining.class)
                .setParameter("volunteer", registration.getVolunteer())
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }
}
