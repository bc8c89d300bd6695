package de.kommune.sim.information.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTermTest {

    private final ReplyTerm term = new ReplyTerm(1, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2026-12-03",
        "2026-12-31, 2027-01-31",
        "2027-01-28, 2027-02-28",
        "2027-01-29, 2027-02-28",
        "2027-01-31, 2027-02-28",
        "2028-01-31, 2028-02-29",
        "2028-02-29, 2028-03-29",
        "2027-02-28, 2027-03-28",
        "2027-03-31, 2027-04-30",
        "2027-12-01, 2028-01-01"
    })
    void oneMonthEndsOnTheDayOfTheSameNumberOrOnTheLastOfTheMonth(LocalDate received, LocalDate due) {
        assertEquals(due, term.dueOn(received));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2027-02-03",
        "2027-01-31, 2027-04-30",
        "2026-11-30, 2027-02-28",
        "2027-11-30, 2028-02-29",
        "2027-12-31, 2028-03-31"
    })
    void theExtensionIsReckonedFromTheDayOfReceiptAndNotFromTheFirstEnd(LocalDate received, LocalDate due) {
        assertEquals(due, term.extendedFrom(received));
    }

    @Test
    void onNoDayOfFourYearsTheTermIsLongerThanTheLawAllows() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(4)).forEach(received -> {
            LocalDate due = term.dueOn(received);
            assertFalse(
                    ChronoUnit.DAYS.between(received, due) > received.lengthOfMonth(), () -> "received " + received);
            assertEquals(received.plusMonths(1).getMonth(), due.getMonth(), () -> "received " + received);
            assertFalse(term.extendedFrom(received).isBefore(due));
        });
    }
}
