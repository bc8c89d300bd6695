package de.kommune.sim.volunteering.volunteers.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekTimesTest {

    @Test
    void aWeekHoldsWhatWasPutIntoItAndNothingElse() {
        Random chance = new Random(28);
        for (int round = 0; round < 200; round++) {
            Set<String> chosen = new HashSet<>();
            WeekTimes times = WeekTimes.NONE;
            for (int i = chance.nextInt(28); i > 0; i--) {
                DayOfWeek day = DayOfWeek.of(1 + chance.nextInt(7));
                DayPart part = DayPart.values()[chance.nextInt(4)];
                chosen.add(day + " " + part);
                times = times.with(day, part);
            }
            assertEquals(chosen.size(), times.count());
            for (DayOfWeek day : DayOfWeek.values()) {
                for (DayPart part : DayPart.values()) {
                    assertEquals(chosen.contains(day + " " + part), times.has(day, part), day + " " + part);
                }
            }
            assertEquals(times, new WeekTimes(times.bits()));
        }
    }

    @Test
    void aWeekHasNoEighthDay() {
        assertThrows(IllegalArgumentException.class, () -> new WeekTimes(1 << 28));
        assertThrows(IllegalArgumentException.class, () -> new WeekTimes(-1));
    }
}
