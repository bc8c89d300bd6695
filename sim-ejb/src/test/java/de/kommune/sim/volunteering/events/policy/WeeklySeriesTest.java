package de.kommune.sim.volunteering.events.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeeklySeriesTest {

    private final WeeklySeries series = new WeeklySeries();

    @Test
    void withoutAnEndThereIsOneDate() {
        assertEquals(1, series.dates(LocalDate.of(2026, 11, 23), null));
        assertEquals(1, series.dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)));
        assertEquals(1, series.dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)));
        assertEquals(2, series.dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30)));
    }

    @Test
    void overSummerTimeAndTheNewYearItStaysTheSameTimeOnTheSameDayOfTheWeek() {
        LocalDateTime first =
                LocalDateTime.of(2026, 10, 3, 15, 30); // a Saturday, three weeks before the clock is changed
        EventFacts facts = new EventFacts(EventKind.LANGUAGE_CAFE, null, "Café", "Rathaus", first, first.plusHours(2));
        int dates = series.dates(first.toLocalDate(), LocalDate.of(2027, 4, 10));
        assertEquals(28, dates);
        IntStream.range(0, dates).forEach(number -> {
            LocalDateTime start = facts.daysLater(series.daysAfterFirst(number)).startsAt();
            assertEquals(DayOfWeek.SATURDAY, start.getDayOfWeek());
            assertEquals(first.toLocalTime(), start.toLocalTime());
        });
        assertEquals(
                LocalDateTime.of(2027, 1, 2, 15, 30),
                facts.daysLater(series.daysAfterFirst(13)).startsAt());
    }

    @Test
    void everyDateLiesWithinTheSeriesAndTheNextWouldNot() {
        LocalDate first = LocalDate.of(2027, 12, 27);
        for (int days = 0; days < 53 * 7; days++) {
            LocalDate until = first.plusDays(days);
            int dates = series.dates(first, until);
            assertEquals(false, first.plusDays(series.daysAfterFirst(dates - 1)).isAfter(until));
            assertEquals(true, first.plusDays(series.daysAfterFirst(dates)).isAfter(until));
        }
    }

    @Test
    void itNeitherEndsBeforeItBeginsNorGoesOnForEver() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertEquals("volunteering.seriesReversed", refusal(first, first.minusDays(1)));
        assertEquals(53, series.dates(first, first.plusWeeks(52)));
        assertEquals("volunteering.seriesLong", refusal(first, first.plusWeeks(53)));
    }

    private String refusal(LocalDate first, LocalDate until) {
        return assertThrows(BusinessException.class, () -> series.dates(first, until))
                .getKey();
    }
}
