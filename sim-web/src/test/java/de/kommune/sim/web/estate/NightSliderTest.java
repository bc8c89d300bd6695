package de.kommune.sim.web.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NightSliderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final NightSlider slider = new NightSlider();

    @Test
    void itStandsAtTheNightThatIsShown() {
        slider.show(TODAY.minusDays(3), TODAY);
        assertEquals(-3, slider.getDays());
        assertEquals(TODAY.minusDays(3), slider.night(TODAY));
    }

    @Test
    void aNightFurtherAwayLeavesItAtItsEnd() {
        slider.show(TODAY.plusYears(9), TODAY);
        assertEquals(slider.getLast(), slider.getDays());
        slider.show(TODAY.minusYears(9), TODAY);
        assertEquals(slider.getFirst(), slider.getDays());
    }
}
