package de.kommune.sim.volunteering.events.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SlotPolicyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 25, 15, 0);

    private final SlotPolicy policy = new SlotPolicy();

    @Test
    void anEventEndsAfterItBeginsAndWithinADay() {
        assertDoesNotThrow(() -> policy.check(event(EventKind.EVENT, null, START.plusHours(24))));
        assertRefused("volunteering.eventTimes", () -> policy.check(event(EventKind.EVENT, null, START)));
        assertRefused("volunteering.eventTimes", () -> policy.check(event(EventKind.EVENT, null, START.minusHours(1))));
        assertRefused("volunteering.eventTimes", () -> policy.check(event(EventKind.EVENT, null, START.plusHours(25))));
    }

    @Test
    void onlyATrainingSaysWhatItIsAbout() {
        LocalDateTime end = START.plusHours(2);
        assertDoesNotThrow(() -> policy.check(event(EventKind.TRAINING, TrainingKind.FIRST_AID, end)));
        assertRefused("volunteering.eventTraining", () -> policy.check(event(EventKind.TRAINING, null, end)));
        assertRefused(
                "volunteering.eventTraining",
                () -> policy.check(event(EventKind.LANGUAGE_CAFE, TrainingKind.FIRST_AID, end)));
    }

    @Test
    void aShiftLiesWithinItsEvent() {
        LocalDateTime end = START.plusHours(2);
        assertDoesNotThrow(() -> policy.check(slot(START, end, 1), START, end));
        assertRefused("volunteering.slotTimes", () -> policy.check(slot(START.minusMinutes(1), end, 1), START, end));
        assertRefused("volunteering.slotTimes", () -> policy.check(slot(START, end.plusMinutes(1), 1), START, end));
        assertRefused("volunteering.slotTimes", () -> policy.check(slot(end, START, 1), START, end));
        assertRefused("volunteering.slotNeeded", () -> policy.check(slot(START, end, 0), START, end));
        assertRefused("volunteering.slotNeeded", () -> policy.check(slot(START, end, 100), START, end));
    }

    @Test
    void timesOverlapIfTheyShareAMinuteAndTheOrderDoesNotMatter() {
        Random random = new Random(29);
        for (int i = 0; i < 20_000; i++) {
            int[] at = random.ints(4, 0, 40).toArray();
            int oneTo = at[0] + 1 + at[1];
            int otherTo = at[2] + 1 + at[3];
            boolean shared = false;
            for (int minute = at[0]; minute < oneTo; minute++) {
                shared |= minute >= at[2] && minute < otherTo;
            }
            assertEquals(shared, overlap(at[0], oneTo, at[2], otherTo));
            assertEquals(shared, overlap(at[2], otherTo, at[0], oneTo));
        }
    }

    private static boolean overlap(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        return SlotPolicy.overlap(
                START.plusMinutes(oneFrom),
                START.plusMinutes(oneTo),
                START.plusMinutes(otherFrom),
                START.plusMinutes(otherTo));
    }

    @Test
    void hoursAreThoseThatPassedAlsoWhenTheClockIsChanged() {
        assertEquals(120, SlotPolicy.minutes(START, START.plusHours(2), BERLIN));
        LocalDateTime autumn = LocalDateTime.of(2026, 10, 24, 22, 0);
        assertEquals(9 * 60, SlotPolicy.minutes(autumn, autumn.plusHours(8), BERLIN));
        LocalDateTime spring = LocalDateTime.of(2027, 3, 27, 22, 0);
        assertEquals(7 * 60, SlotPolicy.minutes(spring, spring.plusHours(8), BERLIN));
    }

    @Test
    void aTimeFitsIfEveryPartOfTheDayItTouchesIsFree() {
        WeekTimes times = WeekTimes.NONE.with(DayOfWeek.WEDNESDAY, DayPart.AFTERNOON);
        assertTrue(FreeTime.fits(times, START, START.plusHours(3)));
        assertFalse(FreeTime.fits(times, START, START.plusHours(4)), "touches the evening");
        assertFalse(FreeTime.fits(times, START.minusHours(1), START.plusHours(1)), "touches noon");
        assertFalse(FreeTime.fits(times, START.plusDays(1), START.plusDays(1).plusHours(1)), "a Thursday");
        assertFalse(FreeTime.fits(times, START.plusHours(7), START.plusHours(8)), "nobody was asked about the night");
    }

    private static EventFacts event(EventKind kind, TrainingKind training, LocalDateTime end) {
        return new EventFacts(kind, training, "Fest", "Rathaus", START, end);
    }

    private static SlotFacts slot(LocalDateTime from, LocalDateTime to, int needed) {
        return new SlotFacts(from, to, "Kuchen", needed, false);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
