package de.kommune.sim.housing.flats.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoHasAReasonComesFirstAndThenWhoWaitsLongest() {
        Household longest = new Household(1, FlatPriority.NONE, TODAY.minusYears(3));
        Household birth = new Household(2, FlatPriority.BIRTH, TODAY.minusDays(5));
        Household health = new Household(3, FlatPriority.HEALTH, TODAY.minusDays(4));
        Household lately = new Household(4, FlatPriority.NONE, TODAY);
        assertEquals(
                List.of(birth, health, longest, lately),
                Stream.of(lately, health, longest, birth)
                        .sorted(FlatOrder.OF_THE_LIST)
                        .toList());
    }

    @Test
    void whoCameOnOneDayStandsAsEntered() {
        Household second = new Household(9, FlatPriority.NONE, TODAY);
        Household first = new Household(8, FlatPriority.NONE, TODAY);
        assertEquals(
                List.of(first, second),
                Stream.of(second, first).sorted(FlatOrder.OF_THE_LIST).toList());
    }

    @Test
    void nobodyWaitsSinceADayToCome() {
        assertDoesNotThrow(() -> FlatOrder.check(since(TODAY), TODAY));
        assertEquals(
                "housing.flatSinceToCome",
                assertThrows(BusinessException.class, () -> FlatOrder.check(since(TODAY.plusDays(1)), TODAY))
                        .getKey());
    }

    private static FlatFacts since(LocalDate day) {
        return new FlatFacts(3, 2, false, FlatPriority.NONE, day);
    }

    private record Household(long id, FlatPriority priority, LocalDate since) implements FlatOrder.Waiting {}
}
