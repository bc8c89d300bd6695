package de.kommune.sim.housing.ledger.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatNightsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final FlatNights nights = new FlatNights();

    @Test
    void whoLeftForAFlatLivesInItUntilSheIsHousedAgain() {
        Period before = Period.between(MARCH.minusYears(1), MARCH);
        Period again = Period.since(MARCH.plusDays(40));
        assertEquals(List.of(Period.since(MARCH)), nights.of(List.of(), List.of(MARCH), List.of(before)));
        assertEquals(
                List.of(Period.between(MARCH, MARCH.plusDays(40))),
                nights.of(List.of(), List.of(MARCH), List.of(before, again)));
    }

    @Test
    void whatIsNotedGoesBeforeWhatFollowsFromAnEnd() {
        Period noted = Period.between(MARCH, MARCH.plusDays(10));
        assertEquals(List.of(noted), nights.of(List.of(noted), List.of(MARCH), List.of()));
        Period later = Period.between(MARCH.plusDays(20), MARCH.plusDays(30));
        assertEquals(
                List.of(Period.between(MARCH, MARCH.plusDays(20)), later),
                nights.of(List.of(later), List.of(MARCH), List.of()));
    }

    @Test
    void aNightInAShelterIsNoneInAFlat() {
        Period shelter = Period.between(MARCH.plusDays(5), MARCH.plusDays(8));
        assertEquals(
                List.of(Period.between(MARCH, MARCH.plusDays(5)), Period.since(MARCH.plusDays(8))),
                nights.of(List.of(Period.since(MARCH)), List.of(), List.of(shelter)));
    }

    @Test
    void nobodyEverLivesInTwoPlacesOnOneNight() {
        Random random = new Random(17);
        for (int run = 0; run < 500; run++) {
            List<Period> housed = inARow(random);
            List<Period> flats = nights.of(inARow(random), List.of(MARCH.plusDays(random.nextInt(60))), housed);
            List<Period> all = new ArrayList<>(flats);
            all.addAll(housed);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    assertFalse(all.get(i).overlaps(all.get(j)), all::toString);
                }
            }
        }
    }

    private static List<Period> inARow(Random random) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = MARCH;
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate first = from.plusDays(random.nextInt(15));
            from = first.plusDays(1L + random.nextInt(15));
            periods.add(Period.between(first, from));
        }
        return periods;
    }
}
