package de.kommune.sim.volunteering.events.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.volunteering.events.entity.EventChange;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRules;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerCertificate;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the page of an event shows («Ansicht»), in a handful of statements however many take part. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventReader {

    private static final String TAKING_PART =
            "select s.id, r.id, r.version, v.id, v.givenName, v.familyName, v.contact.phone,"
                    + " v.contact.mail, r.state, r.attendance, r.minutes, v.minors"
                    + " from SlotRegistration r join r.slot s join r.volunteer v"
                    + " where s.event.id = :event and r.state <> :withdrawn order by r.askedAt, r.id";

    private static final String CERTIFICATES = "select c from VolunteerCertificate c where c.volunteer.id in"
            + " (select r.volunteer.id from SlotRegistration r where r.slot.event.id = :event)";

    /** Registered for two shifts that touch: refused when somebody registers, and possible once a date is moved. */
    private static final String CLASHES =
            "select r.id from SlotRegistration r join r.slot s, SlotRegistration o join o.slot t"
                    + " join t.event e where s.event.id = :event and o.volunteer = r.volunteer and t.id <> s.id"
                    + " and o.state = :registered and r.state = :registered and t.startsAt < s.endsAt and t.endsAt > s.startsAt"
                    + " and e.state = de.kommune.sim.volunteering.events.entity.EventState.PLANNED";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventRows rows;

    @Inject
    private VolunteerRules rules;

    @Inject
    private Clock clock;

    EventView view(VolunteerEvent event) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<EventSlot> slots = rows.slots(event.getId());
        Map<Long, List<Object[]>> taking = em.createQuery(TAKING_PART, Object[].class)
                .setParameter("event", event.getId())
                .setParameter("withdrawn", RegistrationState.WITHDRAWN)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0]));
        Set<Long> clashing = event.isPlanned() ? clashes(event.getId()) : Set.of();
        Clearances clearances = new Clearances(rules.clearance(), seen(event.getId()));
        return new EventView(
                event,
                !now.isBefore(event.getStartsAt()),
                slots.stream()
                        .map(slot ->
                                line(slot, taking.getOrDefault(slot.getId(), List.of()), clashing, clearances, now))
                        .toList(),
                changes(event.getId()));
    }

    private Map<Long, Seen> seen(long eventId) {
        return em.createQuery(CERTIFICATES, VolunteerCertificate.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(toMap(
                        one -> one.getVolunteer().getId(), one -> new Seen(one.getDate(), one.isRelevantConviction())));
    }

    private Set<Long> clashes(long eventId) {
        return new HashSet<>(em.createQuery(CLASHES, Long.class)
                .setParameter("event", eventId)
                .setParameter("registered", RegistrationState.REGISTERED)
                .getResultList());
    }

    private List<EventChange> changes(long eventId) {
        return em.createQuery(
                        "select c from EventChange c where c.event.id = :event order by c.changedAt desc, c.id desc",
                        EventChange.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private static SlotLine line(
            EventSlot slot, List<Object[]> taking, Set<Long> clashing, Clearances clearances, LocalDateTime now) {
        LocalDate day = slot.getStartsAt().toLocalDate();
        return new SlotLine(
                slot.getId(),
                slot.getStartsAt(),
                slot.getEndsAt(),
                slot.getTask(),
                slot.getNeeded(),
                slot.isMinors(),
                !now.isBefore(slot.getStartsAt()),
                taking.stream()
                        .map(row -> registration(
                                row, !slot.isMinors() || clearances.clear(row, day), clashing.contains(row[1])))
                        .toList());
    }

    private static RegistrationLine registration(Object[] row, boolean clear, boolean clash) {
        return new RegistrationLine(
                (Long) row[1],
                (Integer) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (RegistrationState) row[8],
                (Attendance) row[9],
                (Integer) row[10],
                clear,
                clash);
    }

    /** The certificates of those who take part, and what they mean on a day. */
    private record Clearances(ClearancePolicy policy, Map<Long, Seen> seen) {

        private boolean clear(Object[] row, LocalDate day) {
            return Boolean.TRUE.equals(row[11]) && policy.clears(seen.get((Long) row[3]), day);
        }
    }
}
