package de.kommune.sim.housing.placement.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentRuleTest {

    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 9);
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    private final AssignmentRule.Parent mother = new AssignmentRule.Parent(1, Period.since(ARRIVED), ARRIVED);

    @Test
    void aChildThatWasBornHereNeedsNoAssignmentOfItsOwn() {
        assertTrue(mother.covers(BirthDate.of(LocalDate.of(2026, 11, 20)), NIGHT));
        assertTrue(mother.covers(BirthDate.of(ARRIVED), NIGHT));
    }

    @Test
    void whoCameWithTheParentsOrLaterFromElsewhereDoes() {
        assertFalse(mother.covers(BirthDate.of(ARRIVED.minusDays(1)), NIGHT));
        assertFalse(mother.covers(null, NIGHT));
    }

    @Test
    void aBirthInThisCountryHasADay() {
        assertFalse(mother.covers(BirthDate.of(YearMonth.of(2026, 11)), NIGHT));
        assertFalse(mother.covers(BirthDate.ofYear(2027), NIGHT));
    }

    @Test
    void theChildBelongsToTheHouseholdOnTheFirstNight() {
        Period until = Period.between(ARRIVED, NIGHT);
        assertFalse(new AssignmentRule.Parent(1, until, ARRIVED).covers(BirthDate.of(NIGHT.minusDays(9)), NIGHT));
    }

    /** Whoever was born before the arrival is never taken for somebody born here, whenever the household was put on record. */
    @Test
    void drawnBirthsCountFromTheDayOfArrivalOn() {
        Random random = new Random(14);
        for (int turn = 0; turn < 500; turn++) {
            LocalDate born = ARRIVED.plusDays(random.nextInt(400) - 200L);
            assertEquals(!born.isBefore(ARRIVED), mother.covers(BirthDate.of(born), NIGHT), born::toString);
        }
    }
}
