package de.kommune.sim.web.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.web.estate.RoomTimeline.Bar;
import de.kommune.sim.web.estate.RoomTimeline.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Period SHOWN = Period.between(FIRST, FIRST.plusDays(100));

    private final RoomTimeline picture = new RoomTimeline(SHOWN);

    @Test
    void aStayIsAsLongAsItsNightsAndLiesInTheLaneOfItsBed() {
        picture.lane();
        picture.bar(Period.between(FIRST.plusDays(10), FIRST.plusDays(30)), "taken", "Anna");
        picture.lane();
        picture.bar(Period.between(FIRST.plusDays(30), FIRST.plusDays(40)), "reserved", "Ben");
        Bar anna = picture.getBars().get(0);
        Bar ben = picture.getBars().get(1);
        assertEquals(2 * ben.width(), anna.width());
        assertEquals(anna.x() + anna.width(), ben.x());
        assertTrue(ben.y() > anna.y());
        assertEquals(2, picture.getLanes().size());
    }

    @Test
    void whatBeganEarlierOrHasNoEndIsDrawnAsFarAsItIsShown() {
        picture.lane();
        picture.bar(Period.since(FIRST.minusYears(3)), "taken", "Anna");
        Bar anna = picture.getBars().get(0);
        assertEquals(picture.getWidth(), anna.x() + anna.width());
        assertEquals(picture.at(FIRST), anna.x());
    }

    @Test
    void oneNightCanStillBeSeenInTenYears() {
        RoomTimeline years = new RoomTimeline(Period.between(FIRST, FIRST.plusYears(10)));
        years.lane();
        years.bar(Period.between(FIRST.plusDays(5), FIRST.plusDays(6)), "taken", "Anna");
        assertEquals(2, years.getBars().get(0).width());
        assertTrue(years.getLines().size() <= 13, years.getLines().size() + " lines");
    }

    @Test
    void monthsAreMarkedAndTodayOnlyWhereItIsShown() {
        assertEquals(
                List.of("11/26", "12/26", "01/27"),
                picture.getLines().stream().map(Line::getLabel).toList());
        assertNull(picture.at(FIRST.minusDays(1)));
        assertNull(picture.at(FIRST.plusDays(100)));
    }
}
