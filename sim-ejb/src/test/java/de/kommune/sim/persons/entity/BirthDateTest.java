package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    private static final LocalDate NEW_YEAR_1991 = LocalDate.of(1991, 1, 1);

    @Test
    void aKnownDayIsSure() {
        assertTrue(BirthDate.of(LocalDate.of(1991, 3, 14)).isDaySure());
    }

    @Test
    void someoneReallyBornOnNewYearsDayIsSureToo() {
        assertTrue(BirthDate.of(NEW_YEAR_1991).isDaySure());
    }

    @Test
    void aNominalDayKeepsTheDateOfTheDocumentsButIsNotSure() {
        BirthDate birth = BirthDate.nominal(NEW_YEAR_1991);
        assertEquals(NEW_YEAR_1991, birth.getDate());
        assertFalse(birth.isDaySure());
    }

    @Test
    void onlyTheThreeDaysThatAuthoritiesUseCanBeNominal() {
        assertTrue(BirthDate.nominal(LocalDate.of(1991, 7, 1)).isNominal());
        assertTrue(BirthDate.nominal(LocalDate.of(1991, 12, 31)).isNominal());
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> BirthDate.nominal(LocalDate.of(1991, 3, 14)));
        assertEquals("persons.notANominalDay", refusal.getKey());
    }

    @Test
    void aNominalDayAdmitsEveryDayOfItsYear() {
        BirthDate birth = BirthDate.nominal(NEW_YEAR_1991);
        assertTrue(birth.admits(LocalDate.of(1991, 8, 20)));
        assertFalse(birth.admits(LocalDate.of(1992, 1, 1)));
    }

    @Test
    void aMonthAdmitsItsDaysOnly() {
        BirthDate birth = BirthDate.of(YearMonth.of(1991, 3));
        assertTrue(birth.admits(LocalDate.of(1991, 3, 31)));
        assertFalse(birth.admits(LocalDate.of(1991, 4, 1)));
    }

    @Test
    void aYearAdmitsItsDaysOnlyAndAnEstimateAdmitsAll() {
        assertTrue(BirthDate.ofYear(1990).admits(LocalDate.of(1990, 12, 31)));
        assertFalse(BirthDate.ofYear(1990).admits(NEW_YEAR_1991));
        assertTrue(BirthDate.estimated(1990).admits(NEW_YEAR_1991));
    }

    @Test
    void aDayAdmitsItselfOnly() {
        BirthDate birth = BirthDate.of(NEW_YEAR_1991);
        assertTrue(birth.admits(NEW_YEAR_1991));
        assertFalse(birth.admits(NEW_YEAR_1991.plusDays(1)));
    }

    @Test
    void onTheEighteenthBirthdaySomebodyIsEighteen() {
        BirthDate birth = BirthDate.of(LocalDate.of(2006, 11, 22));
        assertEquals(17, birth.ageOn(LocalDate.of(2024, 11, 21)));
        assertEquals(18, birth.ageOn(LocalDate.of(2024, 11, 22)));
    }

    @Test
    void whoWasBornOnTheLeapDayHasABirthdayOnTheFirstOfMarchInOtherYears() {
        BirthDate birth = BirthDate.of(LocalDate.of(2004, 2, 29));
        assertEquals(17, birth.ageOn(LocalDate.of(2022, 2, 28)));
        assertEquals(18, birth.ageOn(LocalDate.of(2022, 3, 1)));
    }

    @Test
    void nobodyIsBornInTheFuture() {
        BirthDate birth = BirthDate.of(LocalDate.of(2026, 11, 23));
        assertThrows(BusinessException.class, () -> birth.checkNotAfter(LocalDate.of(2026, 11, 22)));
        birth.checkNotAfter(LocalDate.of(2026, 11, 23));
    }

    @Test
    void nobodyWasBornBefore1880() {
        assertThrows(BusinessException.class, () -> BirthDate.ofYear(1879));
        assertEquals(1880, BirthDate.ofYear(1880).getYear());
    }

    @Test
    void datesSortByTimeAndTheLessPreciseFirst() {
        BirthDate year = BirthDate.ofYear(1991);
        BirthDate day = BirthDate.of(NEW_YEAR_1991);
        BirthDate later = BirthDate.of(YearMonth.of(1991, 2));
        assertEquals(
                List.of(year, day, later),
                List.of(later, day, year).stream().sorted().toList());
    }

    @Test
    void theSameDateWithAnotherPrecisionIsAnotherStatement() {
        assertFalse(BirthDate.ofYear(1991).equals(BirthDate.of(NEW_YEAR_1991)));
        assertFalse(BirthDate.nominal(NEW_YEAR_1991).equals(BirthDate.of(NEW_YEAR_1991)));
        assertEquals(BirthDate.ofYear(1991), BirthDate.ofYear(1991));
    }
}
