package de.kommune.sim.volunteering.events.policy;

import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** Whether a shift lies in the times that a volunteer named for an ordinary week («passende Zeit»). A hint, never a rule. */
public final class FreeTime {

    private static final List<LocalTime> BEGINS =
            List.of(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(18, 0));
    private static final LocalTime LAST = LocalTime.of(21, 0);

    private FreeTime() {}

    /** Whether every part of the day that the shift touches is free; before 8 and after 21 nobody was asked about. */
    public static boolean fits(WeekTimes times, LocalDateTime from, LocalDateTime to) {
        return touched(from, to).length > 0
                && Arrays.stream(touched(from, to)).allMatch(part -> times.has(from.getDayOfWeek(), part));
    }

    private static DayPart[] touched(LocalDateTime from, LocalDateTime to) {
        return Arrays.stream(DayPart.values())
                .filter(part -> SlotPolicy.overlap(from, to, begin(from, part), end(from, part)))
                .toArray(DayPart[]::new);
    }

    private static LocalDateTime begin(LocalDateTime day, DayPart part) {
        return day.toLocalDate().atTime(BEGINS.get(part.ordinal()));
    }

    private static LocalDateTime end(LocalDateTime day, DayPart part) {
        int next = part.ordinal() + 1;
        return day.toLocalDate().atTime(next < BEGINS.size() ? BEGINS.get(next) : LAST);
    }
}
