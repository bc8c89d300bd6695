package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.policy.History;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what the town has seen itself («Lesen der eigenen Erfahrung»): who left for good, who came for the first time and who was born, household by
 * household. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HistoryReader {

    private static final Set<PlacementState> LIVED =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    /** Whoever had a first night before that age came with it into the world of the shelter, and did not arrive. */
    private static final int DAYS_OF_A_NEWBORN = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** Somebody who came or left on a day. */
    private record Passage(long personId, Sex sex, LocalDate day, boolean born) {}

    History until(LocalDate today, int months) {
        Period window = Period.between(today.minusMonths(months), today.plusDays(1));
        List<Passage> left = left(window);
        List<Passage> came = came(window);
        Map<Long, List<Object[]>> households = households(left, came);
        return new History(
                months,
                shapes(left, households),
                shapes(came.stream().filter(one -> !one.born()).toList(), households),
                (int) came.stream().filter(Passage::born).count(),
                nights(Period.between(window.getFrom(), today)));
    }

    /** Whoever had no bed any more on the day on which a stay ended; a move within the town is none of it. */
    private List<Passage> left(Period window) {
        return em
                .createQuery(
                        "select p.id, p.sex, x.period.to from Placement x join x.person p where x.state = :ended"
                                + " and x.period.to >= :from and x.period.to < :to and " + PersonRows.seen("p")
                                + " and not exists (select y from Placement y where y.person = p and y.state in :lived"
                                + " and y.period.from <= x.period.to and y.period.to > x.period.to)",
                        Object[].class)
                .setParameter("ended", PlacementState.ENDED)
                .setParameter("lived", LIVED)
                .setParameter("from", window.getFrom())
                .setParameter("to", window.getTo())
                .setParameter("side", people.side())
                .getResultList()
                .stream()
                .map(row -> new Passage((Long) row[0], (Sex) row[1], (LocalDate) row[2], false))
                .toList();
    }

    private List<Passage> came(Period window) {
        return em
                .createQuery(
                        "select p.id, p.sex, min(x.period.from), p.birthDate.date from Placement x join x.person p"
                                + " where x.state in :lived and " + PersonRows.seen("p")
                                + " group by p.id, p.sex, p.birthDate.date having min(x.period.from) >= :from"
                                + " and min(x.period.from) < :to",
                        Object[].class)
                .setParameter("lived", LIVED)
                .setParameter("from", window.getFrom())
                .setParameter("to", window.getTo())
                .setParameter("side", people.side())
                .getResultList()
                .stream()
                .map(row -> new Passage((Long) row[0], (Sex) row[1], (LocalDate) row[2], born(row)))
                .toList();
    }

    private static boolean born(Object[] row) {
        LocalDate birth = (LocalDate) row[3];
        return birth != null && birth.plusDays(DAYS_OF_A_NEWBORN).isAfter((LocalDate) row[2]);
    }

    /** In which households these people ever were, with the time. */
    private Map<Long, List<Object[]>> households(List<Passage> left, List<Passage> came) {
        List<Long> ids = new ArrayList<>();
        left.forEach(one -> ids.add(one.personId()));
        came.forEach(one -> ids.add(one.personId()));
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select p.id, h.id, m.period.from, m.period.to from HouseholdMember m join m.person p"
                                + " join m.household h where p.id in :ids and " + PersonRows.seen("p"),
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("side", people.side())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0]));
    }

    /** Those of a household who came or left on one day make its shape. */
    private static Map<HouseholdShape, Integer> shapes(
            Collection<Passage> passages, Map<Long, List<Object[]>> households) {
        Map<List<Object>, List<Sex>> parties = new HashMap<>();
        passages.forEach(one -> parties.computeIfAbsent(
                        List.of(household(one, households), one.day()), any -> new ArrayList<>())
                .add(one.sex()));
        Map<HouseholdShape, Integer> shapes = new EnumMap<>(HouseholdShape.class);
        parties.values().forEach(sexes -> shapes.merge(HouseholdShape.of(sexes), sexes.size(), Integer::sum));
        return shapes;
    }

    /** A negative number of its own for somebody alone. */
    private static long household(Passage one, Map<Long, List<Object[]>> households) {
        return households.getOrDefault(one.personId(), List.of()).stream()
                .filter(row ->
                        !one.day().isBefore((LocalDate) row[2]) && !one.day().isAfter((LocalDate) row[3]))
                .map(row -> (Long) row[1])
                .findFirst()
                .orElse(-one.personId());
    }

    private long nights(Period window) {
        return em
                .createQuery(
                        "select x.period.from, x.period.to, count(x) from Placement x where x.state in :lived"
                                + " and x.period.from < :to and x.period.to > :from group by x.period.from, x.period.to",
                        Object[].class)
                .setParameter("lived", LIVED)
                .setParameter("from", window.getFrom())
                .setParameter("to", window.getTo())
                .getResultList()
                .stream()
                .mapToLong(row -> (Long) row[2] * nights(window, (LocalDate) row[0], (LocalDate) row[1]))
                .sum();
    }

    private static long nights(Period window, LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(window.getFrom()) ? from : window.getFrom();
        return ChronoUnit.DAYS.between(first, to.isBefore(window.getTo()) ? to : window.getTo());
    }
}
