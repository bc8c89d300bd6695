package de.kommune.sim.housing.forecast.policy;

import static de.kommune.sim.housing.forecast.policy.Town.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.housing.forecast.policy.Outlook.ShapeNeed;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every forecast, tried on random towns; a failure names the seed of its town. */
class ForecastPolicyPropertyTest {

    private static final int TOWNS = 30;

    @Test
    void whatIsNeededIsTheSumOfTheShapesAndOfThoseThere() {
        eachOutlook(week -> {
            int coming =
                    week.needs().values().stream().mapToInt(ShapeNeed::persons).sum();
            assertEquals(week.displaced() + week.announced() + week.expected(), coming);
            assertEquals(week.occupied() - week.displaced() + coming - week.leaving(), week.needed());
            assertTrue(week.leaving() <= week.occupied());
        });
    }

    @Test
    void nobodyIsMissingWhoDoesNotComeAndNoMoreAreHousedThanThereIsPlace() {
        eachOutlook(week -> {
            week.needs().values().forEach(need -> {
                assertTrue(need.missing() >= 0 && need.missing() <= need.persons());
                assertTrue(need.places() >= 0);
            });
            assertTrue(week.missing() >= week.needed() - week.open());
        });
    }

    @Test
    void theCoursesLieBetweenLowAndHigh() {
        eachTown(town -> {
            List<Outlook> outlooks = town.outlooks();
            for (int i = 0; i < outlooks.size(); i += Course.values().length) {
                assertTrue(outlooks.get(i).needed() <= outlooks.get(i + 1).needed());
                assertTrue(outlooks.get(i + 1).needed() <= outlooks.get(i + 2).needed());
            }
        });
    }

    @Test
    void moreWeeksBringNoFewerPeople() {
        eachTown(town -> {
            List<Outlook> outlooks = town.outlooks();
            town.stays.clear();
            List<Outlook> ofNobody = town.outlooks();
            for (int i = Course.values().length; i < outlooks.size(); i++) {
                assertTrue(came(ofNobody.get(i)) >= came(ofNobody.get(i - Course.values().length)));
            }
        });
    }

    private static int came(Outlook week) {
        return week.announced() + week.expected();
    }

    @Test
    void theSameBasisMakesTheSameForecastInWhateverOrderItIsRead() {
        eachTown(town -> {
            List<Outlook> outlooks = town.outlooks();
            assertEquals(outlooks, town.outlooks());
            Random order = new Random(1);
            Collections.shuffle(town.rooms, order);
            Collections.shuffle(town.stays, order);
            Collections.shuffle(town.announced, order);
            Collections.shuffle(town.closures, order);
            assertEquals(outlooks, town.outlooks());
        });
    }

    @Test
    void anEmptyRoomMoreHousesNobodyFewer() {
        eachTown(town -> {
            int missing = lastMissing(town);
            town.room(999, 1);
            assertTrue(lastMissing(town) <= missing);
        });
    }

    @Test
    void soManyPlacesAsThereAreForWhoIsAloneAreGivenOneAfterTheOther() {
        eachTown(town -> {
            NightStock stock = new NightStock(town.basis(), TODAY.plusDays(40));
            for (HouseholdShape alone :
                    List.of(HouseholdShape.MAN_ALONE, HouseholdShape.WOMAN_ALONE, HouseholdShape.ALONE)) {
                int housed = new Allotment(stock)
                        .house(List.of(new Party(alone, 1000)))
                        .get(alone);
                assertEquals(housed, new Allotment(stock).capacity(alone), alone.name());
            }
        });
    }

    private static int lastMissing(Town town) {
        return town.outlook(ForecastPolicy.WEEKS, Course.MIDDLE).missing();
    }

    @Test
    void turnsKeepToTheSharesAsNearAsWholePeopleCan() {
        Random random = new Random(3);
        for (int run = 0; run < TOWNS; run++) {
            Map<HouseholdShape, Integer> shares = mix(random).shares();
            Map<HouseholdShape, Integer> came = new EnumMap<>(HouseholdShape.class);
            ShapeTurns turns = new ShapeTurns();
            for (int person = 1; person <= 100; person++) {
                came.merge(turns.next(shares), 1, Integer::sum);
            }
            shares.forEach((shape, share) -> assertEquals(share, came.getOrDefault(shape, 0)));
        }
    }

    private static void eachOutlook(Consumer<Outlook> holds) {
        eachTown(town -> town.outlooks().forEach(holds));
    }

    private static void eachTown(Consumer<Town> holds) {
        for (int seed = 0; seed < TOWNS; seed++) {
            try {
                holds.accept(town(new Random(seed)));
            } catch (AssertionError broken) {
                throw new AssertionError("Town of seed " + seed, broken);
            }
        }
    }

    private static Town town(Random random) {
        Town town = new Town().house(2, random.nextInt(12));
        int rooms = 1 + random.nextInt(8);
        for (long id = 1; id <= rooms; id++) {
            town.room(room(random, id));
        }
        for (ForecastRoom room : List.copyOf(town.rooms)) {
            fill(town, room, random);
        }
        for (int household = 0; household < random.nextInt(6); household++) {
            Sex[] people = Stream.generate(() -> sex(random))
                    .limit(1 + random.nextInt(6))
                    .toArray(Sex[]::new);
            town.comes(household + 1, TODAY.plusDays(random.nextInt(60) - 5), people);
        }
        if (random.nextBoolean()) {
            town.closures.add(new KnownClosure(1 + random.nextInt(2), null, null, period(random)));
            town.closures.add(new KnownClosure(town.rooms.get(0).facilityId(), 1L, null, period(random)));
        }
        return town.expects(spread(random), spread(random), mix(random));
    }

    private static ForecastRoom room(Random random, long id) {
        int house = id % 3 == 0 ? 2 : 1;
        return new ForecastRoom(
                id,
                random.nextBoolean() ? -id : 50 * house,
                house,
                random.nextInt(3) == 0 ? random.nextInt(4) : null,
                random.nextInt(3) == 0 ? SexRule.values()[random.nextInt(3)] : SexRule.ANYBODY,
                random.nextInt(5) == 0,
                random.nextInt(6) != 0,
                Town.beds(id, 1 + random.nextInt(5)));
    }

    private static void fill(Town town, ForecastRoom room, Random random) {
        List<Long> beds = new ArrayList<>(room.beds());
        beds.removeIf(bed -> random.nextInt(3) != 0);
        beds.forEach(bed -> town.lives(
                bed,
                sex(random),
                random.nextInt(3) == 0 ? 5 : -bed,
                random.nextBoolean() ? Period.OPEN_END : TODAY.plusDays(1 + random.nextInt(150))));
    }

    private static Period period(Random random) {
        LocalDate from = TODAY.plusDays(random.nextInt(90));
        return Period.between(from, from.plusDays(1 + random.nextInt(90)));
    }

    private static Sex sex(Random random) {
        return Sex.values()[random.nextInt(10) < 8 ? random.nextInt(2) : 2 + random.nextInt(2)];
    }

    private static Spread spread(Random random) {
        int low = random.nextInt(5);
        int middle = low + random.nextInt(5);
        return new Spread(low, middle, middle + random.nextInt(5));
    }

    private static ShapeMix mix(Random random) {
        int men = random.nextInt(50);
        int women = random.nextInt(20);
        int two = random.nextInt(10);
        int four = random.nextInt(10);
        return new ShapeMix(men, women, two, four, 100 - men - women - two - four);
    }
}
