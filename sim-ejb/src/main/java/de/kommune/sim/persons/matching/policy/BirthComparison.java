package de.kommune.sim.persons.matching.policy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.List;

/** Whether two birth dates can be one, in spite of slips, other calendars and days that an authority chose. */
final class BirthComparison {

    private static final List<OtherCalendar> OTHER_CALENDARS =
            List.of(new OtherCalendar("ethiopic", 8), new OtherCalendar("persian", 621));

    /** A calendar whose years bear a number lower by so many, or by one less or more. */
    private record OtherCalendar(String name, int behind) {

        /** A month beyond the twelfth, which only a slip gives, reaches into later years. */
        private boolean mayBe(Birth foreign, Birth gregorian) {
            return Math.abs(gregorian.year() - foreign.year() - behind) <= 1 + foreign.month() / 12;
        }
    }

    private BirthComparison() {}

    static Reason compare(Birth here, Birth there) {
        if (!here.isSureDay() || !there.isSureDay()) {
            return compareVaguely(here, there);
        }
        if (here.equals(there)) {
            return Reason.IDENTICAL;
        }
        if (here.equals(there.swapped())) {
            return Reason.DAY_AND_MONTH_SWAPPED;
        }
        if (TypingSlip.isOne(here.digits(), there.digits())) {
            return Reason.TYPING_SLIP;
        }
        if (partsSame(here, there) == 2) {
            return Reason.TWO_PARTS_SAME;
        }
        return inOtherCalendar(here, there) ? Reason.OTHER_CALENDAR : Reason.DIFFERENT;
    }

    private static int partsSame(Birth here, Birth there) {
        return (here.year() == there.year() ? 1 : 0)
                + (here.month() == there.month() ? 1 : 0)
                + (here.day() == there.day() ? 1 : 0);
    }

    private static Reason compareVaguely(Birth here, Birth there) {
        int years = Math.abs(here.year() - there.year());
        if (years > 1) {
            return Reason.DIFFERENT;
        }
        if (years == 1) {
            return Reason.YEAR_NEAR;
        }
        if (here.isDay() && partsSame(here, there) == 3) {
            return Reason.SAME_NOMINAL_DAY;
        }
        boolean monthsKnown = !here.vague() && !there.vague() && here.month() != 0 && there.month() != 0;
        return monthsKnown && here.month() != there.month() ? Reason.DIFFERENT : Reason.SAME_YEAR;
    }

    private static boolean inOtherCalendar(Birth here, Birth there) {
        return OTHER_CALENDARS.stream()
                .anyMatch(calendar -> reads(calendar, here, there) || reads(calendar, there, here));
    }

    private static boolean reads(OtherCalendar calendar, Birth foreign, Birth gregorian) {
        return calendar.mayBe(foreign, gregorian) && readIn(calendar.name(), foreign, gregorian);
    }

    /** Whether the one, taken for a date of that calendar, is the other one's Gregorian day. */
    private static boolean readIn(String name, Birth foreign, Birth gregorian) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + name));
        calendar.clear();
        calendar.set(foreign.year(), foreign.month() - 1, foreign.day());
        Calendar day = new GregorianCalendar(TimeZone.GMT_ZONE);
        day.setTimeInMillis(calendar.getTimeInMillis());
        return day.get(Calendar.YEAR) == gregorian.year()
                && day.get(Calendar.MONTH) + 1 == gregorian.month()
                && day.get(Calendar.DAY_OF_MONTH) == gregorian.day();
    }
}
