package de.kommune.sim.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody is recognised in a figure of the forecast, neither by itself nor worked out from the others. */
class SmallCellsTest {

    private final SmallCells cells = new SmallCells();

    @Test
    void oneToFourAreHiddenNoughtAndFiveAreNot() {
        assertEquals(Arrays.asList(0L, null, null, null, null, 5L, 6L), shown(0, 1, 2, 3, 4, 5, 6));
    }

    @Test
    void whereASingleFigureIsHiddenTheSmallestOtherGoesWithIt() {
        assertEquals(Arrays.asList(9L, null, 0L, null), shown(9, 3, 0, 7));
    }

    @Test
    void aSingleFigureAmongNoughtsIsHiddenAlone() {
        assertEquals(Arrays.asList(0L, null, 0L), shown(0, 2, 0));
    }

    @Test
    void whereNothingIsSmallNothingIsHidden() {
        assertEquals(List.of(5L, 0L, 12L), shown(5, 0, 12));
        assertEquals(List.of(), shown());
    }

    @Test
    void hiddenAreNeverOneFigureAloneIfThereIsASecond() {
        Random lot = new Random(20261123);
        for (int i = 0; i < 3000; i++) {
            long[] people = lot.longs(1 + lot.nextInt(24), 0, 15).toArray();
            List<Long> shown = shown(people);
            long hidden = shown.stream().filter(Objects::isNull).count();
            long others = Arrays.stream(people).filter(one -> one > 0).count();
            assertTrue(hidden != 1 || others == 1, () -> Arrays.toString(people));
            for (int cell = 0; cell < people.length; cell++) {
                if (shown.get(cell) == null) {
                    assertNotEquals(0, people[cell]);
                } else {
                    assertEquals(people[cell], shown.get(cell));
                    assertTrue(people[cell] == 0 || people[cell] >= 5);
                }
            }
        }
    }

    private List<Long> shown(long... people) {
        return cells.hide(Arrays.stream(people).boxed().toList());
    }
}
