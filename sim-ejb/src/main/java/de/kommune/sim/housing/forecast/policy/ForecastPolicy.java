package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.policy.Outlook.ShapeNeed;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many places the town will need in the next weeks, and for whom («Vorausschau»). Plain rules: no container, no database, no clock; the
 * same basis always makes the same forecast. Whoever is announced counts towards what is expected, so nobody is counted twice. Who leaves
 * without a planned end makes place for a household of the same shape alone.
 */
public final class ForecastPolicy {

    /** So many weeks ahead. */
    public static final int WEEKS = 26;

    private static final int DAYS_OF_WEEK = 7;

    private final ForecastBasis basis;
    private final Map<Course, Flow> arrivals = new EnumMap<>(Course.class);
    private final Map<Course, Flow> exits = new EnumMap<>(Course.class);
    private final Map<Course, Flow> births = new EnumMap<>(Course.class);

    private ForecastPolicy(ForecastBasis basis) {
        this.basis = basis;
        Map<HouseholdShape, Integer> residents = residents();
        for (Course course : Course.values()) {
            arrivals.put(course, flow(expected -> expected.arrivals().of(course), Expected::coming));
            exits.put(
                    course,
                    flow(
                            expected -> expected.leaving().against(course),
                            expected -> expected.going().isEmpty() ? residents : expected.going()));
            births.put(course, flow(expected -> expected.births().of(course), any -> families(residents)));
        }
    }

    /** A child is born to people who live together then, or to somebody who becomes two. */
    private static Map<HouseholdShape, Integer> families(Map<HouseholdShape, Integer> residents) {
        Map<HouseholdShape, Integer> families = new EnumMap<>(residents);
        families.keySet().removeIf(HouseholdShape::isAlone);
        return families.isEmpty() ? Map.of(HouseholdShape.TWO, 1) : families;
    }

    /** How many of those who leave leave without a planned end: who plans to leave is among those whom the town has seen leave. */
    private int leaving(Course course, LocalDate night, int occupied) {
        int all = exits.get(course).until(night);
        int planned =
                basis.expected().stream().anyMatch(expected -> expected.period().contains(night) && expected.allExits())
                        ? (int) basis.stays().stream()
                                .map(stay -> stay.period().getTo())
                                .filter(end -> end.isAfter(basis.firstDay()) && !end.isAfter(night))
                                .count()
                        : 0;
        return Math.min(Math.max(0, all - planned), occupied);
    }

    private Flow flow(ToIntFunction<Expected> aMonth, Function<Expected, Map<HouseholdShape, Integer>> shares) {
        return new Flow(basis, WEEKS * DAYS_OF_WEEK, aMonth, shares);
    }

    /** The last night of each week in each course, in order. */
    public static List<Outlook> outlooks(ForecastBasis basis) {
        ForecastPolicy policy = new ForecastPolicy(basis);
        List<Outlook> outlooks = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate night = basis.firstDay().plusDays((long) week * DAYS_OF_WEEK - 1);
            NightStock stock = new NightStock(basis, night);
            Map<HouseholdShape, Integer> fitting = fitting(stock);
            for (Course course : Course.values()) {
                outlooks.add(policy.outlook(stock, fitting, night, course));
            }
        }
        return outlooks;
    }

    /** How many people of each shape the free rooms hold if nobody else comes. */
    private static Map<HouseholdShape, Integer> fitting(NightStock stock) {
        Map<HouseholdShape, Integer> fitting = new EnumMap<>(HouseholdShape.class);
        for (HouseholdShape shape : HouseholdShape.values()) {
            fitting.put(shape, new Allotment(stock).capacity(shape));
        }
        return fitting;
    }

    private Outlook outlook(NightStock stock, Map<HouseholdShape, Integer> fitting, LocalDate night, Course course) {
        List<Party> announced = announced(stock, night);
        int unhoused = announced.stream().mapToInt(Party::persons).sum();
        int known = (int) basis.announced().stream()
                .filter(one -> !one.planned().isAfter(night))
                .count();
        int besides = Math.max(0, arrivals.get(course).until(night) - known);
        Map<HouseholdShape, Integer> leaving = exits.get(course).first(leaving(course, night, stock.occupied()));
        int born = births.get(course).until(night);
        List<Party> displaced = displaced(stock);
        List<Party> parties = Stream.of(
                        displaced,
                        announced,
                        parties(arrivals.get(course).first(besides)),
                        children(births.get(course).first(born)))
                .flatMap(List::stream)
                .toList();
        Map<HouseholdShape, ShapeNeed> needs = needs(parties, fitting, leaving, missing(stock, parties, leaving));
        return new Outlook(
                night,
                course,
                stock.open(),
                stock.occupied(),
                stock.displaced().size(),
                unhoused,
                besides + born,
                sum(leaving),
                needs);
    }

    private static Map<HouseholdShape, ShapeNeed> needs(
            List<Party> parties,
            Map<HouseholdShape, Integer> fitting,
            Map<HouseholdShape, Integer> leaving,
            Map<HouseholdShape, Integer> missing) {
        Map<HouseholdShape, Integer> persons = persons(parties);
        Map<HouseholdShape, ShapeNeed> needs = new EnumMap<>(HouseholdShape.class);
        for (HouseholdShape shape : HouseholdShape.values()) {
            int places = fitting.get(shape) + leaving.getOrDefault(shape, 0);
            needs.put(shape, new ShapeNeed(persons.getOrDefault(shape, 0), places, missing.getOrDefault(shape, 0)));
        }
        return needs;
    }

    /** How many people of each shape find neither the place of somebody who left nor a free room. */
    private static Map<HouseholdShape, Integer> missing(
            NightStock stock, List<Party> parties, Map<HouseholdShape, Integer> leaving) {
        List<Party> without = withoutPlace(parties, leaving);
        Map<HouseholdShape, Integer> missing = persons(without);
        new Allotment(stock).house(without).forEach((shape, housed) -> missing.merge(shape, -housed, Integer::sum));
        return missing;
    }

    /** Those who cannot simply follow who leaves. */
    private static List<Party> withoutPlace(List<Party> parties, Map<HouseholdShape, Integer> leaving) {
        Map<HouseholdShape, Integer> left = new EnumMap<>(HouseholdShape.class);
        left.putAll(leaving);
        List<Party> without = new ArrayList<>();
        for (Party party : parties) {
            if (left.getOrDefault(party.shape(), 0) >= party.persons()) {
                left.merge(party.shape(), -party.persons(), Integer::sum);
            } else {
                without.add(party);
            }
        }
        return without;
    }

    /** The households that are to have come by then, with those who have no bed. */
    private List<Party> announced(NightStock stock, LocalDate night) {
        return basis.announced().stream()
                .filter(one -> !one.planned().isAfter(night))
                .collect(Collectors.groupingBy(Announced::assignmentId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(household -> party(household, stock))
                .filter(party -> party.persons() > 0)
                .toList();
    }

    /** The households that live where it is closed by then. */
    private static List<Party> displaced(NightStock stock) {
        return stock.displaced().stream()
                .collect(Collectors.groupingBy(KnownStay::household, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(household -> new Party(
                        HouseholdShape.of(household.stream().map(KnownStay::sex).toList()), household.size()))
                .toList();
    }

    private static Party party(List<Announced> household, NightStock stock) {
        List<Sex> sexes = household.stream().map(Announced::sex).toList();
        int unhoused = (int) household.stream()
                .filter(one -> !stock.isHoused(one.personId()))
                .count();
        return new Party(HouseholdShape.of(sexes), unhoused);
    }

    /** People of a shape as households of its usual size; the last one may not be complete yet. */
    private static List<Party> parties(Map<HouseholdShape, Integer> people) {
        List<Party> parties = new ArrayList<>();
        people.forEach((shape, count) -> {
            for (int rest = count; rest > 0; rest -= shape.expectedSize()) {
                parties.add(new Party(shape, Math.min(rest, shape.expectedSize())));
            }
        });
        return parties;
    }

    /** Each needs a place of its own where a family may live. */
    private static List<Party> children(Map<HouseholdShape, Integer> born) {
        return born.entrySet().stream()
                .flatMap(shape -> Collections.nCopies(shape.getValue(), new Party(shape.getKey(), 1)).stream())
                .toList();
    }

    private Map<HouseholdShape, Integer> residents() {
        Map<HouseholdShape, Integer> residents = new EnumMap<>(HouseholdShape.class);
        basis.stays().stream()
                .filter(stay -> stay.period().contains(basis.firstDay()))
                .collect(Collectors.groupingBy(KnownStay::household))
                .values()
                .forEach(household -> residents.merge(
                        HouseholdShape.of(household.stream().map(KnownStay::sex).toList()),
                        household.size(),
                        Integer::sum));
        return residents;
    }

    private static Map<HouseholdShape, Integer> persons(Collection<Party> parties) {
        Map<HouseholdShape, Integer> persons = new EnumMap<>(HouseholdShape.class);
        parties.forEach(party -> persons.merge(party.shape(), party.persons(), Integer::sum));
        return persons;
    }

    private static int sum(Map<HouseholdShape, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
