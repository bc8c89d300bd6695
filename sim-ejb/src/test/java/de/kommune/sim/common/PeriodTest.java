package de.kommune.sim.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @Test
    void anEndThatIsPutEarlierDiffersByTheDaysBetween() {
        assertEquals(List.of(days(5, 9)), days(0, 9).differences(days(0, 5)));
        assertEquals(List.of(), days(0, 9).differences(days(0, 9)));
        assertEquals(List.of(days(0, 3), days(5, 9)), days(0, 3).differences(days(5, 9)));
    }

    /** Each day that one of both has alone stands in the answer, and no other. */
    @Test
    void drawnPeriodsDifferAsDayByDay() {
        Random random = new Random(31);
        for (int turn = 0; turn < 1000; turn++) {
            Period one = drawn(random);
            Period other = drawn(random);
            List<Period> differences = one.differences(other);
            for (int i = -1; i < 31; i++) {
                LocalDate day = FIRST.plusDays(i);
                assertEquals(
                        one.contains(day) != other.contains(day),
                        differences.stream().anyMatch(span -> span.contains(day)),
                        one + " " + other);
            }
        }
    }

    private static Period drawn(Random random) {
        int from = random.nextInt(20);
        return days(from, from + 1 + random.nextInt(10));
    }

    private static Period days(int from, int to) {
        return Period.between(FIRST.plusDays(from), FIRST.plusDays(to));
    }
}
