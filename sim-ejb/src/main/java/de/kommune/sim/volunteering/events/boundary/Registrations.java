package de.kommune.sim.volunteering.events.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotRegistration;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Volunteers on shifts («Anmeldungen»): registering, waiting, withdrawing, and who came. */
@Stateless
@Guarded
public class Registrations {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private EventRows rows;

    @Inject
    private SlotGate gate;

    @Inject
    private CandidateReader candidates;

    @Inject
    private AttendanceBook book;

    @Inject
    private MailBook mails;

    @Inject
    private Clock clock;

    /**
     * The shift with who could take it.
     *
     * @param text how a name begins; empty for everybody
     */
    @Requires(VOLUNTEER_READ)
    public SlotView candidates(long slotId, String text) {
        return candidates.view(rows.get(EventSlot.class, slotId), text);
    }

    /** Registers her, or puts her on the waiting list where all places are taken. Asked twice it is done once. */
    @Requires(value = VOLUNTEER_WRITE, deed = Deed.CHANGE)
    public RegistrationState register(long slotId, long volunteerId) {
        EventSlot slot = rows.lock(EventSlot.class, slotId);
        Volunteer volunteer = rows.lock(Volunteer.class, volunteerId);
        if (!slot.getEvent().isPlanned()) {
            throw new BusinessException(
                    "volunteering.eventOver", slot.getEvent().getStartsAt());
        }
        SlotRegistration registration = registration(slot, volunteer);
        if (registration.getState() == null || registration.getState() == RegistrationState.WITHDRAWN) {
            gate.check(slot, volunteer);
            registration.ask(free(slot), LocalDateTime.now(clock), caller.name());
            em.persist(registration);
        }
        return registration.getState();
    }

    private RegistrationState free(EventSlot slot) {
        long taken = rows.count(slot.getId(), RegistrationState.REGISTERED);
        return taken < slot.getNeeded() ? RegistrationState.REGISTERED : RegistrationState.WAITING;
    }

    private SlotRegistration registration(EventSlot slot, Volunteer volunteer) {
        return em.createQuery(
                        "select r from SlotRegistration r where r.slot = :slot and r.volunteer = :volunteer",
                        SlotRegistration.class)
                .setParameter("slot", slot)
                .setParameter("volunteer", volunteer)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new SlotRegistration(slot, volunteer));
    }

    /** She does not come. Who waits longest and still may follows her. */
    @Requires(VOLUNTEER_WRITE)
    public void withdraw(long registrationId) {
        EventSlot slot = rows.lock(
                EventSlot.class,
                rows.get(SlotRegistration.class, registrationId).getSlot().getId());
        SlotRegistration registration = rows.lock(SlotRegistration.class, registrationId);
        if (registration.getAttendance() != null) {
            throw new BusinessException("volunteering.attendanceNoted");
        }
        boolean registered = registration.getState() == RegistrationState.REGISTERED;
        registration.withdraw(caller.name());
        em.flush();
        if (registered && slot.getEvent().isPlanned()) {
            tell(registration, MailKind.WITHDRAWN);
            follow(slot);
        }
    }

    private void follow(EventSlot slot) {
        List<SlotRegistration> waiting = rows.registrations(slot.getId(), RegistrationState.WAITING);
        waiting.stream().map(one -> one.getVolunteer().getId()).sorted().forEach(id -> rows.lock(Volunteer.class, id));
        if (free(slot) == RegistrationState.REGISTERED) {
            waiting.stream()
                    .filter(one -> gate.lets(slot, one.getVolunteer()))
                    .findFirst()
                    .ifPresent(next -> {
                        next.follow(caller.name());
                        tell(next, MailKind.FOLLOWED);
                    });
        }
    }

    /** Of a shift that has begun nobody need be told any more. */
    private void tell(SlotRegistration registration, MailKind kind) {
        if (LocalDateTime.now(clock).isBefore(registration.getSlot().getStartsAt())) {
            mails.tell(registration, kind);
        }
    }

    /** Notes whether she came; noted anew it is put right. */
    @Requires(VOLUNTEER_WRITE)
    public void attend(long registrationId, int version, Attendance attendance) {
        SlotRegistration registration = rows.lock(SlotRegistration.class, registrationId);
        if (registration.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        book.note(registration, attendance, caller.name());
    }
}
