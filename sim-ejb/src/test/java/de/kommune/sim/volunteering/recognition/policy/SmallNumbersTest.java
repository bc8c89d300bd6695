package de.kommune.sim.volunteering.recognition.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.recognition.entity.EventFigure;
import de.kommune.sim.volunteering.recognition.entity.HelpFigure;
import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void oneToFourAreNotToldAndTheirHoursNeither() {
        assertEquals(Arrays.asList(null, null, 9L), told(3, 2, 9));
        assertEquals(List.of(5L, 9L), told(5, 9));
        assertNull(SmallNumbers.hide(new HelpFigure(null, 4L, 600L)).minutes());
        assertEquals(600L, SmallNumbers.hide(new HelpFigure(null, 5L, 600L)).minutes());
        assertEquals(0L, SmallNumbers.hide(new HelpFigure(null, 0L, 0L)).volunteers());
    }

    @Test
    void whereOneIsHiddenTheSmallestOfTheOthersIsHiddenWithIt() {
        assertEquals(Arrays.asList(null, 9L, null), told(3, 9, 6));
        assertEquals(Arrays.asList((Long) null), told(3));
    }

    @Test
    void noSumEverTellsASmallKind() {
        Random random = new Random(29);
        for (int i = 0; i < 20_000; i++) {
            int[] people = random.ints(1 + random.nextInt(7), 1, 12).toArray();
            List<Long> told = told(people);
            long hidden = told.stream().filter(Objects::isNull).count();
            assertTrue(told.stream().noneMatch(one -> one != null && one < 5), told.toString());
            assertTrue(hidden != 1 || people.length == 1, told.toString());
        }
    }

    @Test
    void fewGuestsAreNotTold() {
        assertTrue(SmallNumbers.hide(new EventFigure(EventKind.EVENT, 3, 4L, false))
                .hidden());
        assertEquals(
                5L,
                SmallNumbers.hide(new EventFigure(EventKind.EVENT, 3, 5L, false))
                        .guests());
        assertEquals(
                0L,
                SmallNumbers.hide(new EventFigure(EventKind.EVENT, 3, 0L, false))
                        .guests());
        assertNull(SmallNumbers.hide(new EventFigure(EventKind.EVENT, 3, null, false))
                .guests());
    }

    private static List<Long> told(int... people) {
        List<HelpFigure> figures = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            figures.add(new HelpFigure(HelpKind.values()[i], (long) people[i], people[i] * 60L));
        }
        List<HelpFigure> shown = SmallNumbers.hide(figures);
        assertTrue(shown.stream().allMatch(one -> (one.volunteers() == null) == (one.minutes() == null)));
        return Arrays.asList(shown.stream().map(HelpFigure::volunteers).toArray(Long[]::new));
    }
}
