package de.kommune.sim.procedures.residence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.procedures.residence.policy.Timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 28);

    @Test
    void nothingIsATimelineOfNothing() {
        assertEquals(List.of(), of(List.of()));
    }

    @Test
    void whatIsNotOnRecordIsSaidAndNotLeftOut() {
        Period first = Period.between(START, START.plusDays(2));
        Period second = Period.between(START.plusDays(5), START.plusDays(9));
        List<Stretch<Period>> line = of(List.of(second, first));
        assertEquals(4, line.size());
        assertEquals(first, line.get(0).what());
        assertNull(line.get(1).what());
        assertEquals(
                Period.between(START.plusDays(2), START.plusDays(5)),
                line.get(1).period());
        assertEquals(second, line.get(2).what());
        assertEquals(Period.since(START.plusDays(9)), line.get(3).period());
    }

    @Test
    void twoAtOnceAreNoTimeline() {
        List<Period> overlapping = List.of(Period.since(START), Period.since(START.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> of(overlapping));
    }

    @Test
    void whateverIsOnRecordInWhateverOrderThereAreNeitherGapsNorOverlapsAndEachIsThereOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Period> periods = new ArrayList<>();
            LocalDate day = START;
            for (int many = random.nextInt(6); many >= 0; many--) {
                day = day.plusDays(random.nextInt(3) * 10L);
                LocalDate end = day.plusDays(1 + random.nextInt(400));
                periods.add(many == 0 && random.nextBoolean() ? Period.since(day) : Period.between(day, end));
                day = end;
            }
            List<Stretch<Period>> expected = of(periods);
            Collections.shuffle(periods, random);
            List<Stretch<Period>> line = of(periods);
            assertEquals(expected, line, "the order of entering is nothing");
            assertEquals(Period.OPEN_END, line.get(line.size() - 1).period().getTo());
            for (int at = 1; at < line.size(); at++) {
                assertEquals(
                        line.get(at - 1).period().getTo(), line.get(at).period().getFrom());
            }
            assertEquals(
                    periods.size(),
                    line.stream().filter(one -> one.what() != null).count());
            assertTrue(line.stream()
                    .allMatch(one -> one.what() == null || one.what().equals(one.period())));
        }
    }

    private static List<Stretch<Period>> of(List<Period> periods) {
        return Timeline.of(periods, Function.identity());
    }
}
