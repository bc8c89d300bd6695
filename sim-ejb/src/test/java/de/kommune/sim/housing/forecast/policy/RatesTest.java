package de.kommune.sim.housing.forecast.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HistoryRule;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Spread LEAVING = new Spread(4, 8, 12);
    private static final Spread BIRTHS = new Spread(0, 1, 2);
    private static final ShapeMix MIX = new ShapeMix(40, 10, 12, 23, 15);
    private static final Rates.LaidDown LAID_DOWN = new Rates.LaidDown(LEAVING, BIRTHS, MIX, new HistoryRule(12, 20));

    @Test
    void whatTheTownHasSeenItselfGoesBeforeWhatIsLaidDown() {
        // 96 people left in a year in which 400 lived there on every night, as they do now
        Rates rates =
                Rates.of(history(Map.of(HouseholdShape.MAN_ALONE, 60, HouseholdShape.TWO, 36), 24), 400, LAID_DOWN);
        assertTrue(rates.exits().measured());
        assertEquals(96, rates.exits().counted());
        assertEquals(new Spread(7, 8, 9), rates.exits().aMonth());
        assertEquals(36, rates.exits().shapes().get(HouseholdShape.TWO));
        assertEquals(new Spread(1, 2, 3), rates.births().aMonth());
    }

    @Test
    void whereItHasSeenTooLittleWhatIsLaidDownHoldsAsItStands() {
        Rates rates = Rates.of(history(Map.of(HouseholdShape.TWO, 19), 19), 400, LAID_DOWN);
        assertFalse(rates.exits().measured());
        assertEquals(19, rates.exits().counted());
        assertEquals(LEAVING, rates.exits().aMonth());
        assertEquals(BIRTHS, rates.births().aMonth());
        assertFalse(rates.mix().measured());
        assertEquals(MIX.shares(), Map.copyOf(rates.mix().shapes()));
        Expected expected = rates.during(Period.since(LocalDate.of(2026, 1, 1)), new Spread(1, 2, 3));
        assertFalse(expected.allExits());
        assertTrue(expected.going().isEmpty());
    }

    @Test
    void aTownThatHadNobodyMeasuresNothing() {
        History nothing = new History(12, Map.of(HouseholdShape.TWO, 30), Map.of(), 30, 0);
        assertEquals(LEAVING, Rates.of(nothing, 0, LAID_DOWN).exits().aMonth());
    }

    @Test
    void lowMiddleAndHighStandInOrderAndMoreWhoLeftNeverMeansFewerWhoWill() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            int counted = 20 + random.nextInt(300);
            long nights = 365L * (1 + random.nextInt(800));
            int residents = random.nextInt(800);
            Spread fewer = Rates.aMonth(counted, nights, residents);
            Spread more = Rates.aMonth(counted + 1 + random.nextInt(50), nights, residents);
            for (Course course : Course.values()) {
                assertTrue(fewer.of(course) <= more.of(course), fewer + " " + more);
            }
            Spread fuller = Rates.aMonth(counted, nights, residents + 1);
            assertTrue(fewer.middle() <= fuller.middle(), fewer + " " + fuller);
        }
    }

    @Test
    void whoPlansToLeaveIsAmongThoseWhomTheTownHasSeenLeave() {
        Town town = new Town().room(1, 40);
        for (int bed = 1; bed <= 20; bed++) {
            town.lives(100 + bed, Sex.MALE, -bed, Town.TODAY.plusDays(3));
        }
        for (int bed = 21; bed <= 40; bed++) {
            town.lives(100 + bed, Sex.MALE);
        }
        Spread thirty = new Spread(30, 30, 30);
        Period always = Period.since(Town.TODAY.minusYears(1));
        town.expected.add(new Expected(
                always,
                Town.NOBODY,
                thirty,
                true,
                Town.NOBODY,
                Town.MEN.shares(),
                Map.of(HouseholdShape.MAN_ALONE, 1)));
        // some thirty a month: in the first week all of them are those who planned to
        assertEquals(0, town.outlook(1, Course.MIDDLE).leaving());
        assertEquals(20, town.outlook(1, Course.MIDDLE).needed());
        assertTrue(town.outlook(4, Course.MIDDLE).leaving() > 0);
    }

    @Test
    void aChildNeedsAPlaceToo() {
        Town town = new Town().room(1, 4);
        Spread two = new Spread(2, 2, 2);
        Period always = Period.since(Town.TODAY.minusYears(1));
        town.expected.add(new Expected(always, Town.NOBODY, Town.NOBODY, false, two, Town.MEN.shares(), Map.of()));
        Outlook last = town.outlook(26, Course.MIDDLE);
        assertEquals(12, last.expected());
        assertEquals(12, last.needs().get(HouseholdShape.TWO).persons());
        assertTrue(last.missing() >= 8, last::toString);
    }

    private static History history(Map<HouseholdShape, Integer> left, int born) {
        return new History(12, left, Map.of(), born, 400L * 365);
    }
}
