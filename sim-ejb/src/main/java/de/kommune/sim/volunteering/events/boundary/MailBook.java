package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventRule;
import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.MailState;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotRegistration;
import de.kommune.sim.volunteering.events.entity.VolunteerMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes whom to tell what («Benachrichtigungen vormerken»), in the transaction of what it is about: both are there, or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MailBook {

    private static final int MOST = 100;

    private static final String LINE =
            "select new de.kommune.sim.volunteering.events.boundary.MailLine(m.id, m.kind, m.state, v.id,"
                    + " v.givenName, v.familyName, v.contact.phone, e.id, e.title, m.startsAt, m.attempts, m.nextAt, m.doneAt, m.doneBy,"
                    + " m.failure) from VolunteerMail m join m.registration r join r.volunteer v join r.slot s join s.event e where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void tell(SlotRegistration registration, MailKind kind) {
        em.persist(new VolunteerMail(registration, kind, now()));
    }

    /** Everybody who is registered or waits, for the event as it stands now. */
    void tellAll(long eventId, MailKind kind) {
        takingPart(eventId).forEach(one -> tell(one, kind));
    }

    void tellAllMoved(long eventId, LocalDateTime wasAt, String wasPlace) {
        takingPart(eventId)
                .forEach(one -> em.persist(
                        new VolunteerMail(one, MailKind.MOVED, now()).movedFrom(shiftBefore(one, wasAt), wasPlace)));
    }

    /** When her own shift would have been. */
    private static LocalDateTime shiftBefore(SlotRegistration one, LocalDateTime wasAt) {
        LocalDateTime eventStart = one.getSlot().getEvent().getStartsAt();
        return wasAt.plus(java.time.Duration.between(eventStart, one.getSlot().getStartsAt()));
    }

    private List<SlotRegistration> takingPart(long eventId) {
        return em.createQuery(
                        "select r from SlotRegistration r join fetch r.volunteer where r.slot.event.id = :event"
                                + " and r.state <> :withdrawn order by r.id",
                        SlotRegistration.class)
                .setParameter("event", eventId)
                .setParameter("withdrawn", RegistrationState.WITHDRAWN)
                .getResultList();
    }

    /** Which of them were told of the shift's date so shortly before it that a reminder would say the same again. */
    Set<Long> toldWithin(List<SlotRegistration> registrations, int hours) {
        if (registrations.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select m from VolunteerMail m join fetch m.registration r join r.slot s join s.event e where r in :registrations"
                                + " and m.sequence = e.sequence and m.turn = r.turn and m.state not in :lost",
                        VolunteerMail.class)
                .setParameter("registrations", registrations)
                .setParameter("lost", Set.of(MailState.FAILED, MailState.LAPSED))
                .getResultStream()
                .filter(mail -> !mail.getNextAt().isBefore(mail.getStartsAt().minusHours(hours)))
                .map(mail -> mail.getRegistration().getId())
                .collect(Collectors.toSet());
    }

    List<MailLine> lines(Collection<MailState> states, String order) {
        return em.createQuery(LINE + "m.state in :states order by " + order + ", m.id", MailLine.class)
                .setParameter("states", states)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<MailLine> ofEvent(long eventId) {
        return em.createQuery(LINE + "e.id = :event order by m.id desc", MailLine.class)
                .setParameter("event", eventId)
                .setMaxResults(MOST)
                .getResultList();
    }

    EventRule rule() {
        return em.createQuery("select r from EventRule r", EventRule.class)
                .getResultStream()
                .filter(rule -> rule.getPeriod().contains(now().toLocalDate()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for reminders holds today"));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
