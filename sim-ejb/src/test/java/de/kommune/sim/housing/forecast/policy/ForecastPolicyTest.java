package de.kommune.sim.housing.forecast.policy;

import static de.kommune.sim.housing.forecast.entity.Course.HIGH;
import static de.kommune.sim.housing.forecast.entity.Course.LOW;
import static de.kommune.sim.housing.forecast.entity.Course.MIDDLE;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.ALONE;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.FIVE_OR_MORE;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.MAN_ALONE;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.THREE_OR_FOUR;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.TWO;
import static de.kommune.sim.housing.forecast.entity.HouseholdShape.WOMAN_ALONE;
import static de.kommune.sim.housing.forecast.policy.Town.MEN;
import static de.kommune.sim.housing.forecast.policy.Town.NOBODY;
import static de.kommune.sim.housing.forecast.policy.Town.TODAY;
import static de.kommune.sim.persons.entity.Sex.FEMALE;
import static de.kommune.sim.persons.entity.Sex.MALE;
import static de.kommune.sim.persons.entity.Sex.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.ExpectationFacts;
import de.kommune.sim.housing.forecast.entity.HistoryRule;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.housing.forecast.policy.Outlook.ShapeNeed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ForecastPolicyTest {

    @Test
    void itLooksAtTheLastNightOfEachOfTwentySixWeeksInThreeCourses() {
        List<Outlook> outlooks = new Town().room(1, 2).outlooks();
        assertEquals(78, outlooks.size());
        assertEquals(TODAY.plusDays(6), outlooks.get(0).night());
        assertEquals(TODAY.plusDays(181), outlooks.get(77).night());
        assertEquals(
                List.of(LOW, MIDDLE, HIGH),
                outlooks.subList(0, 3).stream().map(Outlook::course).toList());
    }

    @Test
    void whoIsAnnouncedNeedsAPlaceFromTheWeekOfThePlannedDayOn() {
        Town town = new Town().room(1, 2).comes(7, TODAY.plusDays(7), MALE);
        assertEquals(0, town.outlook(1, MIDDLE).announced());
        assertEquals(1, town.outlook(2, MIDDLE).announced());
        assertEquals(1, town.outlook(26, MIDDLE).needs().get(MAN_ALONE).persons());
        assertEquals(0, town.outlook(2, MIDDLE).missing());
    }

    @Test
    void whoWasToComeEarlierAndIsStillExpectedNeedsAPlaceInTheFirstWeek() {
        assertEquals(
                1,
                new Town().comes(7, TODAY.minusDays(3), FEMALE).outlook(1, LOW).missing());
    }

    @Test
    void whoHasABedAheadIsNotCountedTwice() {
        Town town = new Town().room(1, 2).comes(7, TODAY, MALE);
        long person = town.announced.get(0).personId();
        town.stays.add(new KnownStay(101, person, -1, MALE, false, Period.since(TODAY)));
        Outlook week = town.outlook(1, MIDDLE);
        assertEquals(0, week.announced());
        assertEquals(1, week.occupied());
        assertEquals(1, week.needed());
    }

    @Test
    void whoIsAnnouncedCountsTowardsWhatIsExpected() {
        Town town = new Town().expects(new Spread(30, 30, 30), NOBODY, MEN).comes(7, TODAY, MALE, MALE, MALE, MALE);
        Outlook week = town.outlook(1, MIDDLE);
        assertEquals(4, week.announced());
        assertEquals(3, week.expected());
        assertEquals(7, week.needed());
    }

    @Test
    void aMonthBringsAsManyAsItsExpectationSays() {
        Town town = new Town().expects(new Spread(0, 31, 62), NOBODY, MEN);
        // eight days of November at 31 of 30, and all of December
        assertEquals(0, flow(town, LOW).until(TODAY.plusDays(38)));
        assertEquals(Math.round(8 * 31 / 30.0 + 31), flow(town, MIDDLE).until(TODAY.plusDays(38)));
        assertEquals(Math.round(8 * 62 / 30.0 + 62), flow(town, HIGH).until(TODAY.plusDays(38)));
    }

    private static Flow flow(Town town, Course course) {
        return new Flow(town.basis(), 182, one -> one.arrivals().of(course), Expected::coming);
    }

    @Test
    void anExpectationHoldsOnlyWithinItsTime() {
        Town town = new Town();
        town.expected.add(new Expected(Period.between(TODAY, TODAY.plusDays(7)), new Spread(30, 30, 30), NOBODY, MEN));
        assertEquals(7, town.outlook(1, MIDDLE).expected());
        assertEquals(7, town.outlook(26, MIDDLE).expected());
    }

    @Test
    void whereFewComeManyLeave() {
        Town town = new Town().expects(new Spread(0, 30, 60), new Spread(0, 30, 60), MEN);
        for (long bed = 1; bed <= 20; bed++) {
            town.room(bed, 1).lives(bed * 100 + 1, MALE);
        }
        assertEquals(20 - 14, town.outlook(1, LOW).needed());
        assertEquals(20, town.outlook(1, MIDDLE).needed());
        assertEquals(20 + 14, town.outlook(1, HIGH).needed());
    }

    @Test
    void noMoreLeaveThanLiveThere() {
        Town town = new Town()
                .expects(NOBODY, new Spread(100, 100, 100), MEN)
                .room(1, 2)
                .lives(101, MALE);
        assertEquals(1, town.outlook(26, MIDDLE).leaving());
        assertEquals(0, town.outlook(26, MIDDLE).needed());
    }

    @Test
    void whoLeavesMakesPlaceForTheSameShapeAlone() {
        Town town = new Town()
                .expects(NOBODY, new Spread(30, 30, 30), MEN)
                .room(1, 1)
                .lives(101, MALE);
        assertEquals(0, town.comes(7, TODAY, MALE).outlook(1, MIDDLE).missing());
        assertEquals(2, town.comes(8, TODAY, MALE, FEMALE).outlook(1, MIDDLE).missing());
    }

    @Test
    void aBedIsFreeFromTheNightOnWhichAStayEnds() {
        Town town =
                new Town().room(1, 1).lives(101, MALE, -1, TODAY.plusDays(7)).comes(7, TODAY, MALE);
        assertEquals(1, town.outlook(1, MIDDLE).missing());
        assertEquals(0, town.outlook(2, MIDDLE).missing());
    }

    @Test
    void closedBedsRoomsAndHousesAreNotOpen() {
        Town town = new Town().room(1, 2).room(2, 3);
        town.closures.add(new KnownClosure(1, 1L, 101L, Period.between(TODAY, TODAY.plusDays(7))));
        town.closures.add(new KnownClosure(1, 2L, null, Period.between(TODAY.plusDays(7), TODAY.plusDays(14))));
        town.closures.add(new KnownClosure(1, null, null, Period.between(TODAY.plusDays(14), TODAY.plusDays(21))));
        assertEquals(
                List.of(4, 2, 0, 5),
                List.of(1, 2, 3, 4).stream()
                        .map(week -> town.outlook(week, MIDDLE).open())
                        .toList());
    }

    @Test
    void whoLivesWhereItIsClosedThenNeedsAnotherPlace() {
        Town town = new Town().room(1, 2).lives(101, MALE, 9, Period.OPEN_END).lives(102, FEMALE, 9, Period.OPEN_END);
        town.closures.add(new KnownClosure(1, 1L, null, Period.between(TODAY.plusDays(7), TODAY.plusDays(14))));
        assertEquals(0, town.outlook(1, MIDDLE).displaced());
        Outlook closed = town.outlook(2, MIDDLE);
        assertEquals(2, closed.displaced());
        assertEquals(2, closed.needed());
        assertEquals(new ShapeNeed(2, 0, 2), closed.needs().get(TWO));
        assertEquals(0, town.room(2, 2).outlook(2, MIDDLE).missing());
        assertEquals(0, town.outlook(3, MIDDLE).displaced());
    }

    @Test
    void aHouseThatIsNotOpenYetHasNoPlaces() {
        Town town = new Town().room(1, 2);
        town.houses.set(0, new ForecastHouse(1, Period.since(TODAY.plusDays(7)), null));
        assertEquals(0, town.outlook(1, MIDDLE).open());
        assertEquals(2, town.outlook(2, MIDDLE).open());
    }

    @Test
    void aManGoesToMenAndAWomanToWomen() {
        Town town = new Town().room(1, 2).lives(101, MALE).room(2, 2).lives(201, FEMALE);
        assertEquals(
                0,
                town.comes(7, TODAY, MALE)
                        .comes(8, TODAY, FEMALE)
                        .outlook(1, MIDDLE)
                        .missing());
        Outlook week = town.comes(9, TODAY, FEMALE).outlook(1, MIDDLE);
        assertEquals(new ShapeNeed(2, 1, 1), week.needs().get(WOMAN_ALONE));
        assertEquals(new ShapeNeed(1, 1, 0), week.needs().get(MAN_ALONE));
    }

    @Test
    void whoHasNoEntryGoesToAnEmptyRoomAndIsAloneThere() {
        Town town = new Town().room(1, 2).lives(101, MALE).room(2, 3);
        Outlook week = town.comes(7, TODAY, UNKNOWN).comes(8, TODAY, UNKNOWN).outlook(1, MIDDLE);
        assertEquals(new ShapeNeed(2, 1, 1), week.needs().get(ALONE));
    }

    @Test
    void roomsOfOneSexAreFilledBeforeAFamilyLosesAnEmptyOne() {
        Town town = new Town().room(1, 2, SexRule.MEN).room(2, 2);
        town.comes(7, TODAY, MALE).comes(8, TODAY, MALE).comes(9, TODAY, MALE, FEMALE);
        assertEquals(0, town.outlook(1, MIDDLE).missing());
        assertEquals(2, town.comes(10, TODAY, FEMALE, FEMALE).outlook(1, MIDDLE).missing());
    }

    @Test
    void oneManAloneDoesNotTakeTheRoomThatFourWomenNeed() {
        Town town = new Town().room(1, 1).room(2, 4).comes(7, TODAY, MALE);
        for (int i = 0; i < 4; i++) {
            town.comes(20 + i, TODAY, FEMALE);
        }
        assertEquals(0, town.outlook(1, MIDDLE).missing());
    }

    @Test
    void aFamilyTakesTheSmallestRoomThatHoldsIt() {
        Town town = new Town().room(1, 6).room(2, 4);
        town.comes(7, TODAY, MALE, FEMALE, MALE, FEMALE);
        town.comes(8, TODAY, MALE, FEMALE, MALE, FEMALE, MALE, MALE);
        Outlook week = town.outlook(1, MIDDLE);
        assertEquals(0, week.missing());
        assertEquals(4, week.needs().get(THREE_OR_FOUR).persons());
        assertEquals(6, week.needs().get(FIVE_OR_MORE).persons());
    }

    @Test
    void aFamilyMaySpreadOverRoomsOfOneFlatButNotOverRoomsOfTheHouse() {
        Town house = new Town().room(1, 2).room(2, 2).comes(7, TODAY, MALE, FEMALE, MALE, FEMALE);
        assertEquals(4, house.outlook(1, MIDDLE).missing());
        Town flat = new Town().comes(7, TODAY, MALE, FEMALE, MALE, FEMALE);
        for (long room = 1; room <= 2; room++) {
            flat.room(new ForecastRoom(room, 50, 1, null, SexRule.ANYBODY, false, true, Town.beds(room, 2)));
        }
        assertEquals(0, flat.outlook(1, MIDDLE).missing());
    }

    @Test
    void nobodyIsPutBesideAFamilyOrBesideWhoNeedsProtectionOrIntoAShelteredRoom() {
        Town town = new Town().room(1, 3).lives(101, MALE, 9, Period.OPEN_END).lives(102, MALE, 9, Period.OPEN_END);
        town.room(2, 2).stays.add(new KnownStay(201, 1, -1, MALE, true, Period.since(TODAY.minusDays(1))));
        town.room(new ForecastRoom(3, -3, 1, null, SexRule.ANYBODY, false, false, Town.beds(3, 2)));
        town.room(new ForecastRoom(4, -4, 1, null, SexRule.ANYBODY, true, true, Town.beds(4, 2)));
        assertEquals(
                new ShapeNeed(1, 0, 1),
                town.comes(7, TODAY, MALE).outlook(1, MIDDLE).needs().get(MAN_ALONE));
        assertEquals(2, town.outlook(1, MIDDLE).needs().get(TWO).places());
    }

    @Test
    void aHouseTakesNoMoreThanItsPermissionAndARoomNoMoreThanItsArea() {
        Town town = new Town().house(2, 3);
        town.room(new ForecastRoom(1, -1, 2, null, SexRule.ANYBODY, false, true, Town.beds(1, 5)));
        town.room(new ForecastRoom(2, -2, 1, 2, SexRule.ANYBODY, false, true, Town.beds(2, 5)));
        assertEquals(5, town.outlook(1, MIDDLE).needs().get(MAN_ALONE).places());
        town.lives(101, MALE).lives(201, MALE);
        assertEquals(3, town.outlook(1, MIDDLE).needs().get(MAN_ALONE).places());
    }

    @Test
    void theShapeOfAHouseholdFollowsFromItsPeople() {
        assertEquals(MAN_ALONE, HouseholdShape.of(List.of(MALE)));
        assertEquals(WOMAN_ALONE, HouseholdShape.of(List.of(FEMALE)));
        assertEquals(ALONE, HouseholdShape.of(List.of(UNKNOWN)));
        assertEquals(TWO, HouseholdShape.of(List.of(MALE, UNKNOWN)));
        assertEquals(THREE_OR_FOUR, HouseholdShape.of(List.of(MALE, MALE, MALE)));
        assertEquals(THREE_OR_FOUR, HouseholdShape.of(List.of(MALE, MALE, MALE, MALE)));
        assertEquals(FIVE_OR_MORE, HouseholdShape.of(List.of(MALE, MALE, MALE, MALE, FEMALE)));
    }

    @Test
    void anExpectationHasASourceSharesOfAWholeAndRisesFromLowToHigh() {
        assertRefused("housing.forecastSpread", () -> new Spread(3, 2, 4));
        assertRefused("housing.forecastSpread", () -> new Spread(-1, 2, 4));
        assertRefused("housing.forecastSpread", () -> new Spread(1, 2, 501));
        assertRefused("housing.forecastMix", () -> expectation(new ShapeMix(50, 20, 20, 10, 1), "Beschluss"));
        assertRefused("housing.forecastMix", () -> expectation(new ShapeMix(120, -20, 0, 0, 0), "Beschluss"));
        assertRefused("housing.forecastWithoutSource", () -> expectation(MEN, " "));
        ArrivalExpectation first = expectation(MEN, "Beschluss");
        first.giveWayOn(TODAY.plusDays(1));
        assertEquals(Period.between(TODAY, TODAY.plusDays(1)), first.getPeriod());
        assertRefused("housing.ruleBefore", () -> first.giveWayOn(TODAY));
    }

    private static ArrivalExpectation expectation(ShapeMix mix, String source) {
        return new ArrivalExpectation(
                new ExpectationFacts(NOBODY, NOBODY, NOBODY, mix, new HistoryRule(12, 20), null, source, TODAY),
                "unterkunft1");
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
