package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "1985-03-14, 1985-03-14, IDENTICAL",
        "1985-03-11, 1985-11-03, DAY_AND_MONTH_SWAPPED",
        "1985-03-14, 1985-03-15, TYPING_SLIP",
        "1985-03-14, 1958-03-14, TYPING_SLIP",
        "1985-03-14, 1985-03-28, TWO_PARTS_SAME",
        "1985-03-14, 1991-12-27, DIFFERENT",
        "1985-01-01, 1985-01-01, SAME_NOMINAL_DAY",
        "1985-01-01, 1985-08-17, SAME_YEAR",
        "1985-12-31, 1986-01-01, YEAR_NEAR",
        "1985-01-01, 1992-01-01, DIFFERENT",
        "2011-02-31, 2011-02-13, TYPING_SLIP"
    })
    void twoDaysAreComparedByWhatMayHaveGoneWrong(String here, String there, Reason reason) {
        assertEquals(reason, compare(birth(here), birth(there)));
    }

    @Test
    void anEthiopianDateMayBeTheSameDay() {
        assertEquals(Reason.OTHER_CALENDAR, compare(Birth.of(1977, 5, 13), Birth.of(1985, 1, 21)));
    }

    @Test
    void aPersianDateMayBeTheSameDay() {
        assertEquals(Reason.OTHER_CALENDAR, compare(Birth.of(1363, 12, 29), Birth.of(1985, 3, 20)));
    }

    @Test
    void aYearAloneFitsEveryDayOfIt() {
        assertEquals(Reason.SAME_YEAR, compare(Birth.ofYear(1985), Birth.of(1985, 8, 17)));
    }

    @Test
    void aMonthAloneDoesNotFitADayOfAnother() {
        Birth march = Birth.of(BirthDate.of(YearMonth.of(1985, 3)));
        assertEquals(Reason.SAME_YEAR, compare(march, Birth.of(1985, 3, 17)));
        assertEquals(Reason.DIFFERENT, compare(march, Birth.of(1985, 8, 17)));
    }

    @Test
    void whatTheRegisterKnowsOfABirthDateIsKept() {
        assertEquals(Birth.ofYear(1985), Birth.of(BirthDate.estimated(1985)));
        assertEquals(
                Reason.SAME_NOMINAL_DAY,
                compare(
                        Birth.of(BirthDate.nominal(LocalDate.of(1985, 7, 1))),
                        Birth.of(BirthDate.nominal(LocalDate.of(1985, 7, 1)))));
    }

    private static Reason compare(Birth here, Birth there) {
        Reason reason = BirthComparison.compare(here, there);
        assertEquals(reason, BirthComparison.compare(there, here), "the order must not matter");
        return reason;
    }

    private static Birth birth(String iso) {
        String[] parts = iso.split("-");
        return Birth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
