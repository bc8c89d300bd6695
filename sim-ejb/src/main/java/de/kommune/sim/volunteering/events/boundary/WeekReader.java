package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of some days with how many volunteers each takes and lacks («Wochenansicht»), in three statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WeekReader {

    @PersistenceContext
    private EntityManager em;

    List<EventLine> between(LocalDate from, LocalDate to) {
        List<VolunteerEvent> events = em.createQuery(
                        "select e from VolunteerEvent e where e.startsAt < :to and e.endsAt > :from and e.startsAt >= :early"
                                + " order by e.startsAt, e.id",
                        VolunteerEvent.class)
                .setParameter("from", from.atStartOfDay())
                .setParameter("early", from.minusDays(1).atStartOfDay()) // none lasts longer than a day
                .setParameter("to", to.atStartOfDay())
                .getResultList();
        Map<Long, Places> places = places(events);
        return events.stream()
                .map(event -> line(event, places.getOrDefault(event.getId(), new Places())))
                .toList();
    }

    private Map<Long, Places> places(List<VolunteerEvent> events) {
        Map<Long, Places> byEvent = new HashMap<>();
        if (events.isEmpty()) {
            return byEvent;
        }
        Map<Long, Map<RegistrationState, Long>> taken = taken(events);
        em.createQuery("select s.id, s.event.id, s.needed from EventSlot s where s.event in :events", Object[].class)
                .setParameter("events", events)
                .getResultList()
                .forEach(slot -> byEvent.computeIfAbsent((Long) slot[1], none -> new Places())
                        .add((Integer) slot[2], taken.getOrDefault((Long) slot[0], Map.of())));
        return byEvent;
    }

    private Map<Long, Map<RegistrationState, Long>> taken(List<VolunteerEvent> events) {
        Map<Long, Map<RegistrationState, Long>> bySlot = new HashMap<>();
        em.createQuery(
                        "select s.id, r.state, count(r) from SlotRegistration r join r.slot s where s.event in :events"
                                + " group by s.id, r.state",
                        Object[].class)
                .setParameter("events", events)
                .getResultList()
                .forEach(row -> bySlot.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                        .put((RegistrationState) row[1], (Long) row[2]));
        return bySlot;
    }

    private static EventLine line(VolunteerEvent event, Places places) {
        return new EventLine(
                event.getId(),
                event.getKind(),
                event.getState(),
                event.getTitle(),
                event.getPlace(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getGuests(),
                places.needed,
                places.missing,
                places.waiting);
    }

    /** Of all shifts of an event together; one that has more than enough does not fill another. */
    private static final class Places {

        private long needed;
        private long missing;
        private long waiting;

        private void add(int wanted, Map<RegistrationState, Long> taken) {
            needed += wanted;
            missing += Math.max(0, wanted - taken.getOrDefault(RegistrationState.REGISTERED, 0L));
            waiting += taken.getOrDefault(RegistrationState.WAITING, 0L);
        }
    }
}
