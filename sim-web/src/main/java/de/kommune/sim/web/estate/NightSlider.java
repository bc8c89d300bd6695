package de.kommune.sim.web.estate;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The slider that moves a picture to another night («Schieberegler für die Nacht»): half a year back and ahead; the date field goes anywhere. */
public class NightSlider implements Serializable {

    private static final int REACH = 182;

    private int days;

    /** Stands at that night, or at the end that is nearest. */
    void show(LocalDate night, LocalDate today) {
        days = (int) Math.max(-REACH, Math.min(REACH, ChronoUnit.DAYS.between(today, night)));
    }

    /** Where it stands. */
    LocalDate night(LocalDate today) {
        return today.plusDays(days);
    }

    public int getFirst() {
        return -REACH;
    }

    public int getLast() {
        return REACH;
    }

    /** From today. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
