package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.authorities.boundary.AssignmentRows;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.policy.Announced;
import de.kommune.sim.housing.forecast.policy.ForecastBasis;
import de.kommune.sim.housing.forecast.policy.ForecastHouse;
import de.kommune.sim.housing.forecast.policy.ForecastRoom;
import de.kommune.sim.housing.forecast.policy.KnownClosure;
import de.kommune.sim.housing.forecast.policy.KnownStay;
import de.kommune.sim.housing.forecast.policy.Rates;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what a forecast is made of, each part in one question («Lesen der Grundlagen»). Has no guard of its own: only guarded
 * boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ForecastInputs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AssignmentRows assignments;

    @Inject
    private PersonRows people;

    @Inject
    private HistoryReader history;

    /** Without what is expected. */
    ForecastBasis basis(Period weeks) {
        HouseLimits limits = new HouseLimits(rules(weeks.getFrom()));
        return new ForecastBasis(
                weeks.getFrom(),
                houses(limits),
                rooms(limits),
                closures(weeks),
                stays(weeks),
                assignments.expected().stream()
                        .map(one -> new Announced(one.assignmentId(), one.personId(), one.sex(), one.planned()))
                        .toList(),
                List.of());
    }

    /** What is reckoned with from that day on, by what holds on it. */
    Rates rates(LocalDate today, ArrivalExpectation inForce, int residents) {
        return Rates.of(
                history.until(today, inForce.getHistory().months()),
                residents,
                new Rates.LaidDown(inForce.getLeaving(), inForce.getBirths(), inForce.getMix(), inForce.getHistory()));
    }

    private List<ForecastHouse> houses(HouseLimits limits) {
        return em.createQuery("select f from Facility f order by f.id", Facility.class).getResultList().stream()
                .map(house -> new ForecastHouse(house.getId(), house.getPeriod(), limits.people(house.getId())))
                .toList();
    }

    private List<Object[]> rules(LocalDate night) {
        return em.createQuery(
                        "select f.id, r.kind, r.amount from HouseRule r left join r.facility f where r.period.from <= :night"
                                + " and r.period.to > :night",
                        Object[].class)
                .setParameter("night", night)
                .getResultList();
    }

    private List<ForecastRoom> rooms(HouseLimits limits) {
        Map<Long, List<Object[]>> byRoom = em
                .createQuery(
                        "select r.id, p.id, u.id, u.name, f.id, r.area, r.maxPersons, r.sexRule, r.familyOnly, r.sheltered"
                                + " from Place p join p.room r join r.unit u join r.facility f order by r.id, p.placeNo",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()));
        return byRoom.values().stream().map(beds -> room(beds, limits)).toList();
    }

    /** A room that lies in no flat is a flat of its own, as the rules of the placement see it. */
    private static ForecastRoom room(List<Object[]> beds, HouseLimits limits) {
        Object[] room = beds.get(0);
        long unit = ((String) room[3]).isEmpty() ? -(Long) room[0] : (Long) room[2];
        return new ForecastRoom(
                (Long) room[0],
                unit,
                (Long) room[4],
                limits.room((Long) room[4], (BigDecimal) room[5], (Integer) room[6]),
                (SexRule) room[7],
                (Boolean) room[8],
                !(Boolean) room[9],
                beds.stream().map(bed -> (Long) bed[1]).toList());
    }

    private List<KnownClosure> closures(Period weeks) {
        return em
                .createQuery(
                        "select f.id, r.id, p.id, c.period.from, c.period.to from Closure c join c.facility f"
                                + " left join c.room r left join c.place p where c.period.from < :to and c.period.to > :from",
                        Object[].class)
                .setParameter("from", weeks.getFrom())
                .setParameter("to", weeks.getTo())
                .getResultList()
                .stream()
                .map(row -> new KnownClosure((Long) row[0], (Long) row[1], (Long) row[2], period(row[3], row[4])))
                .toList();
    }

    private List<KnownStay> stays(Period weeks) {
        Map<Long, Long> households = households(weeks.getFrom());
        return within(
                        em.createQuery(
                                "select b.id, p.id, p.sex, x.needsProtection, x.period.from, x.period.to from Placement x"
                                        + " join x.person p join x.place b where x.period.from < :to and x.period.to > :from and "
                                        + PersonRows.seen("p") + " order by x.id",
                                Object[].class),
                        weeks)
                .getResultList()
                .stream()
                .map(row -> new KnownStay(
                        (Long) row[0],
                        (Long) row[1],
                        households.getOrDefault((Long) row[1], -(Long) row[1]),
                        (Sex) row[2],
                        (Boolean) row[3],
                        period(row[4], row[5])))
                .toList();
    }

    private TypedQuery<Object[]> within(TypedQuery<Object[]> query, Period weeks) {
        return query.setParameter("from", weeks.getFrom())
                .setParameter("to", weeks.getTo())
                .setParameter("side", people.side());
    }

    /** Which household each person belongs to who has a bed from that day on. */
    private Map<Long, Long> households(LocalDate day) {
        Map<Long, Long> households = new HashMap<>();
        em.createQuery(
                        "select p.id, h.id from HouseholdMember m join m.person p join m.household h where"
                                + " m.period.from <= :day and m.period.to > :day and " + PersonRows.seen("p")
                                + " and exists (select x from Placement x where x.person = p and x.period.to > :day)",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("side", people.side())
                .getResultList()
                .forEach(row -> households.put((Long) row[0], (Long) row[1]));
        return households;
    }

    private static Period period(Object from, Object to) {
        return Period.between((LocalDate) from, (LocalDate) to);
    }

    /** The rules in force, a facility's own before the town's («Grenzen der Unterkünfte»). */
    private static final class HouseLimits {

        private final Map<RuleKind, BigDecimal> ofTown = new HashMap<>();
        private final Map<Long, Map<RuleKind, BigDecimal>> ofHouse = new HashMap<>();

        private HouseLimits(List<Object[]> rules) {
            rules.forEach(
                    rule -> (rule[0] == null ? ofTown : ofHouse.computeIfAbsent((Long) rule[0], any -> new HashMap<>()))
                            .put((RuleKind) rule[1], (BigDecimal) rule[2]));
        }

        private BigDecimal of(long facility, RuleKind kind) {
            return ofHouse.getOrDefault(facility, Map.of()).getOrDefault(kind, ofTown.get(kind));
        }

        /** Null where no rule limits the people. */
        private Integer people(long facility) {
            return least(whole(of(facility, RuleKind.LICENSED_PERSONS)), whole(of(facility, RuleKind.FIRE_PERSONS)));
        }

        /** Null where neither area nor the room itself limits the people. */
        private Integer room(long facility, BigDecimal area, Integer maxPersons) {
            BigDecimal each = of(facility, RuleKind.AREA_PER_PERSON);
            return least(maxPersons, each == null ? null : whole(area.divide(each, 2, RoundingMode.DOWN)));
        }

        private static Integer whole(BigDecimal amount) {
            return amount == null ? null : amount.intValue();
        }

        private static Integer least(Integer one, Integer other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return Math.min(one, other);
        }
    }
}
