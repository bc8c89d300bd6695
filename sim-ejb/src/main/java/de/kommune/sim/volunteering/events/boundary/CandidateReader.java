package de.kommune.sim.volunteering.events.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.volunteering.events.boundary.Candidate.Obstacle;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.policy.FreeTime;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRules;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who could take a shift («mögliche Besetzung»), who fits best first: in a handful of statements for all volunteers together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CandidateReader {

    private static final int SHOWN = 20;

    private static final String NOT_YET =
            "select v.id, v.givenName, v.familyName, v.weekTimes, v.minors, c.date, c.relevantConviction"
                    + " from Volunteer v left join VolunteerCertificate c on c.volunteer = v where v.state in :states"
                    + " and (:text is null or v.familyName like :text or v.givenName like :text)"
                    + " and v.id not in (select r.volunteer.id from SlotRegistration r where r.slot = :slot and r.state <> :withdrawn)";

    private static final String BUSY = "select r.volunteer.id from SlotRegistration r join r.slot s join s.event e"
            + " where r.state = :registered and s.startsAt < :to and s.endsAt > :from"
            + " and e.state = de.kommune.sim.volunteering.events.entity.EventState.PLANNED";

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate one) -> one.obstacle() != null)
            .thenComparing(one -> !one.fits())
            .thenComparing(Candidate::familyName)
            .thenComparing(Candidate::givenName)
            .thenComparing(Candidate::id);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventRows rows;

    @Inject
    private VolunteerRules rules;

    SlotView view(EventSlot slot, String text) {
        Set<Long> busy = busy(slot);
        ClearancePolicy clearance = rules.clearance();
        List<Candidate> all = notYet(slot, text).stream()
                .map(row -> candidate(row, slot, busy, clearance))
                .sorted(BEST_FIRST)
                .toList();
        List<Candidate> shown = spoken(all.stream().limit(SHOWN).toList());
        long registered = rows.count(slot.getId(), RegistrationState.REGISTERED);
        return new SlotView(slot.getEvent(), slot, registered, shown, all.size() - shown.size());
    }

    private List<Object[]> notYet(EventSlot slot, String text) {
        return em.createQuery(NOT_YET, Object[].class)
                .setParameter("states", states(slot))
                .setParameter("text", text == null || text.isBlank() ? null : beginning(text.strip()))
                .setParameter("slot", slot)
                .setParameter("withdrawn", RegistrationState.WITHDRAWN)
                .getResultList();
    }

    private static Set<VolunteerState> states(EventSlot slot) {
        boolean training = slot.getEvent().getKind() == EventKind.TRAINING;
        return training ? VolunteerState.current() : Set.of(VolunteerState.ACTIVE);
    }

    /** What somebody types is no pattern. */
    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private Set<Long> busy(EventSlot slot) {
        return new HashSet<>(em.createQuery(BUSY, Long.class)
                .setParameter("registered", RegistrationState.REGISTERED)
                .setParameter("from", slot.getStartsAt())
                .setParameter("to", slot.getEndsAt())
                .getResultList());
    }

    private static Candidate candidate(Object[] row, EventSlot slot, Set<Long> busy, ClearancePolicy clearance) {
        WeekTimes times = new WeekTimes((Integer) row[3]);
        boolean fits = FreeTime.fits(times, slot.getStartsAt(), slot.getEndsAt());
        Obstacle obstacle = obstacle(row, slot, busy, clearance);
        return new Candidate((Long) row[0], (String) row[1], (String) row[2], List.of(), fits, obstacle);
    }

    private static Obstacle obstacle(Object[] row, EventSlot slot, Set<Long> busy, ClearancePolicy clearance) {
        if (slot.isMinors() && !clears(row, clearance, slot.getStartsAt().toLocalDate())) {
            return Obstacle.NO_CLEARANCE;
        }
        return busy.contains((Long) row[0]) ? Obstacle.BUSY : null;
    }

    private static boolean clears(Object[] row, ClearancePolicy clearance, LocalDate day) {
        return Boolean.TRUE.equals(row[4])
                && row[5] != null
                && clearance.clears(new Seen((LocalDate) row[5], (Boolean) row[6]), day);
    }

    private List<Candidate> spoken(List<Candidate> shown) {
        if (shown.isEmpty()) {
            return shown;
        }
        Map<Long, List<String>> languages = em.createQuery(
                        "select v.id, l from Volunteer v join v.languages l where v.id in :ids", Object[].class)
                .setParameter("ids", shown.stream().map(Candidate::id).toList())
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        return shown.stream()
                .map(one -> new Candidate(
                        one.id(),
                        one.givenName(),
                        one.familyName(),
                        languages.getOrDefault(one.id(), List.of()),
                        one.fits(),
                        one.obstacle()))
                .toList();
    }
}
