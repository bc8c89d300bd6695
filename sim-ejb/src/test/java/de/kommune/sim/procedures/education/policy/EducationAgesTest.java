package de.kommune.sim.procedures.education.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.CourseLevel;
import de.kommune.sim.procedures.education.entity.CourseOffice;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import de.kommune.sim.procedures.education.entity.EducationClaim;
import de.kommune.sim.procedures.education.entity.EducationTerms;
import de.kommune.sim.procedures.education.entity.LearningKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationAgesTest {

    private static final EducationTerms TERMS = new EducationTerms(1, 6, MonthDay.of(9, 30), 18, 30, 30, 30, 7);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private final EducationAges ages = new EducationAges(TERMS);

    @ParameterizedTest
    @CsvSource({
        "2020-09-29, 2026-08-01",
        "2020-09-30, 2026-08-01", // § 35 Abs. 1 SchulG NRW: six years completed by the beginning of 30 September
        "2020-10-01, 2027-08-01",
        "2020-02-29, 2026-08-01",
        "2020-01-01, 2026-08-01",
        "2020-12-31, 2027-08-01"
    })
    void schoolBeginsInTheYearOfTheSixthBirthdayIfItIsInTime(LocalDate birth, LocalDate begins) {
        assertEquals(begins, ages.schoolBegins(birth));
        assertEquals(begins.minusDays(1), ages.kitaEnds(birth));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-31, 2026-07-31",
        "2008-08-01, 2026-07-31", // eighteen years are completed with the end of 31 July
        "2008-08-02, 2027-07-31",
        "2008-02-29, 2026-07-31",
        "2008-12-31, 2027-07-31"
    })
    void schoolEndsWithTheYearInWhichEighteenYearsAreCompleted(LocalDate birth, LocalDate ends) {
        assertEquals(ends, ages.schoolEnds(birth));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2025-03-01", "2024-02-28, 2025-02-28", "2023-03-01, 2024-03-01", "2025-05-05, 2026-05-05"})
    void theClaimToAKindergartenBeginsOnTheFirstBirthday(LocalDate birth, LocalDate begins) {
        assertEquals(begins, ages.kitaBegins(birth));
    }

    @Test
    void whoComesLaterHasTheDutyFromThatDay() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        EducationClaim school = school(BirthDate.of(LocalDate.of(2016, 5, 1)), today.minusDays(30), today)
                .orElseThrow();
        assertEquals(today.minusDays(30), school.from());
        assertTrue(school.isOverdue(30, today));
        assertFalse(school.isOverdue(31, today));
        assertTrue(school.sure());
        assertEquals(List.of(), ages.claims(null, LONG_AGO, today));
        assertEquals(List.of(), ages.claims(BirthDate.of(LocalDate.of(1990, 5, 1)), LONG_AGO, today));
    }

    @Test
    void aBirthDateThatIsNotSureNeverMakesADutySureNearTheLimit() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        for (BirthDate birth : List.of(
                BirthDate.ofYear(2020), BirthDate.estimated(2020), BirthDate.nominal(LocalDate.of(2020, 1, 1)))) {
            EducationClaim school = school(birth, LONG_AGO, today).orElseThrow();
            assertTrue(school.isOn(today), birth::toString);
            assertFalse(school.sure(), birth::toString);
            assertEquals(LocalDate.of(2026, 8, 1), school.from());
        }
        assertTrue(school(BirthDate.of(YearMonth.of(2020, 9)), LONG_AGO, today)
                .orElseThrow()
                .sure());
        assertFalse(school(BirthDate.of(YearMonth.of(2020, 10)), LONG_AGO, today)
                .orElseThrow()
                .isOn(today));
        assertTrue(school(BirthDate.ofYear(2015), LONG_AGO, today).orElseThrow().sure());
    }

    /** The list asks the database by a window, a page asks by claims: both have to say the same of everybody. */
    @Test
    void theWindowOfTheListHoldsExactlyThoseWhoseClaimIsOverdue() {
        Random random = new Random(37);
        for (int i = 0; i < 20_000; i++) {
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            BirthDate birth = birth(random, today.minusDays(random.nextInt(20 * 365)));
            for (LearningKind kind : List.of(LearningKind.SCHOOL, LearningKind.KITA)) {
                boolean overdue = ages.claims(birth, LONG_AGO, today).stream()
                        .anyMatch(claim -> claim.kind() == kind && claim.isOverdue(30, today));
                assertEquals(
                        overdue,
                        ages.waiting(kind, today).touches(BirthSpan.of(birth)),
                        () -> kind + " " + birth + " on " + today);
            }
        }
    }

    private static BirthDate birth(Random random, LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> BirthDate.of(YearMonth.from(day));
            case 1 -> BirthDate.ofYear(day.getYear());
            default -> BirthDate.of(day);
        };
    }

    private Optional<EducationClaim> school(BirthDate birth, LocalDate inTown, LocalDate today) {
        return ages.claims(birth, inTown, today).stream()
                .filter(claim -> claim.kind() == LearningKind.SCHOOL)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "OBLIGED, FEDERAL_OFFICE",
        "ENTITLED, JOB_CENTRE",
        "ENTITLED, BENEFIT_OFFICE",
        "UNKNOWN, JOB_CENTRE",
        "NONE, FOREIGNERS_OFFICE",
        "OBLIGED, ",
        "ENTITLED, "
    })
    void nobodySaysAboutTheCourseWhatIsNotTheirs(CourseStanding standing, CourseOffice office) {
        assertRefused("procedures.courseSaidBy", () -> new CourseFacts(standing, office, LONG_AGO, null));
    }

    @Test
    void aCourseIsAppliedForThenBeginsThenEndsWithALevel() {
        CourseFacts obliged = new CourseFacts(CourseStanding.OBLIGED, CourseOffice.JOB_CENTRE, LONG_AGO, null);
        assertTrue(obliged.isWaiting());
        LocalDate day = LONG_AGO.plusDays(9);
        assertFalse(obliged.come(day, day, null, null).isWaiting());
        assertEquals(CourseLevel.B1, obliged.come(day, day, day, CourseLevel.B1).getLevel());
        assertRefused("procedures.courseEnd", () -> obliged.come(day, day, day, null));
        assertRefused("procedures.courseEnd", () -> obliged.come(day, null, day, CourseLevel.A2));
        assertRefused("procedures.courseOrder", () -> obliged.come(day, day.minusDays(1), null, null));
        assertRefused("procedures.courseInFuture", () -> obliged.checkNotAfter(LONG_AGO.minusDays(1)));
        assertRefused(
                "procedures.courseUntil",
                () -> new CourseFacts(
                        CourseStanding.OBLIGED, CourseOffice.JOB_CENTRE, LONG_AGO, LONG_AGO.minusDays(1)));
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
