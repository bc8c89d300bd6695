package de.kommune.sim.benefits.regime.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.Happening;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.entity.RegimeWhy;
import de.kommune.sim.benefits.regime.entity.RegimeWhy.Code;
import de.kommune.sim.benefits.regime.entity.Right;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Vectors written from the statutes, with the rules that are delivered. */
class RegimeTimelineTest {

    private static final LocalDate ADULT = LocalDate.of(1990, 5, 4);

    private final RegimeTimeline timeline = new RegimeTimeline(ShippedRules.rules());

    private final List<Right> rights = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private LocalDate bornOn = ADULT;

    /** A mother with a title of 31 March 2025, a father who came a day later: one law until July 2026, two afterwards. */
    @Test
    void aFamilyFromUkraineWithTitlesOnBothSidesOf31March2025() {
        title("AE_24", ResidenceGroup.TEMPORARY_PROTECTION, "2025-03-31", null, "2025-03-31");
        assertEquals("2025-03-31 SGB2", told());

        rights.clear();
        title("AE_24", ResidenceGroup.TEMPORARY_PROTECTION, "2025-04-01", null, "2025-04-01");
        assertEquals("2025-04-01 SGB2, 2026-07-01 ASYLBLG_3", told());
        assertTrue(spans().get(1).isUnsettled());
        assertEquals(List.of(LocalDate.of(2025, 4, 1)), values(spans().get(1), Code.FIRST_GRANT));
    }

    /** A title renewed after the day of change keeps the day of the first one. */
    @Test
    void whatCountsIsTheFirstTitleAndNotTheLastOne() {
        title("FIKTION_24", ResidenceGroup.TEMPORARY_PROTECTION, "2025-03-10", "2025-06-30", "2025-03-10");
        title("AE_24", ResidenceGroup.TEMPORARY_PROTECTION, "2025-07-01", null, "2025-03-10");
        assertEquals("2025-03-10 SGB2, 2025-07-01 SGB2", told());
    }

    @Test
    void whatTheJobCentreGrantedRunsOnUntilItEndsAndThreeMonthsAtMost() {
        title("AE_24", ResidenceGroup.TEMPORARY_PROTECTION, "2025-08-12", null, "2025-08-12");
        happens(RegimeEvent.SGB_GRANTED, "2026-03-01", "2026-08-31");
        assertEquals("2025-08-12 SGB2, 2026-07-01 SGB2, 2026-09-01 ASYLBLG_3", told());
        happenings.clear();
        happens(RegimeEvent.SGB_GRANTED, "2026-03-01", "2027-02-28");
        assertEquals("2025-08-12 SGB2, 2026-07-01 SGB2, 2026-10-01 ASYLBLG_3", told());
    }

    @Test
    void temporaryProtectionChangedTheLawOnTheFirstOfJune2022AndNotAMonthLater() {
        title("AE_24", ResidenceGroup.TEMPORARY_PROTECTION, "2022-03-20", null, "2022-03-20");
        assertEquals("2022-03-20 ASYLBLG_3, 2022-06-01 SGB2", told());
    }

    /** Recognised on 14 May, the title on 3 June: the AsylbLG gives until the end of May, the SGB II from 1 June. */
    @Test
    void aRecognitionInTheMiddleOfAMonthCountsFromTheNextOne() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2025-01-10", "2025-06-02", null);
        title("AE_25_2_A1", ResidenceGroup.RECOGNISED, "2025-06-03", null, null);
        happens(RegimeEvent.ENTRY, "2025-01-02", null);
        happens(RegimeEvent.RECOGNITION, "2025-05-14", null);
        assertEquals("2025-01-02 NONE, 2025-01-10 ASYLBLG_3, 2025-06-01 SGB2, 2025-06-03 SGB2", told());
        assertEquals(
                List.of(LocalDate.of(2025, 5, 14), LocalDate.of(2025, 6, 1)), values(spans().get(2), Code.MONTH_END));
    }

    @Test
    void aTitleInTheMiddleOfAMonthWithoutANotedRecognitionCountsFromTheNextOneToo() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2025-01-10", "2025-12-10", null);
        title("AE_25_2_A2", ResidenceGroup.RECOGNISED, "2025-12-11", null, null);
        assertEquals("2025-01-10 ASYLBLG_3, 2026-01-01 SGB2", told());
    }

    @Test
    void whoLeavesGetsNothingFromThatDayOnAlsoWhereTheMonthWouldRunOn() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2025-01-10", null, null);
        happens(RegimeEvent.RECOGNITION, "2025-05-14", null);
        happens(RegimeEvent.DEPARTED, "2025-05-20", null);
        assertEquals("2025-01-10 ASYLBLG_3, 2025-05-20 NONE", told());
    }

    /** 18 months until 26 February 2024, 36 since; who had reached them keeps what she has. */
    @Test
    void theMonthsOfSection2AreThoseOfTheLawOnTheDayOnWhichTheyAreOver() {
        title("DULDUNG_60A", ResidenceGroup.TOLERATED, "2022-08-26", null, null);
        happens(RegimeEvent.ENTRY, "2022-08-26", null);
        assertEquals("2022-08-26 ASYLBLG_3, 2024-02-26 ASYLBLG_2", told());

        happenings.clear();
        happens(RegimeEvent.ENTRY, "2022-08-27", null);
        assertEquals("2022-08-26 ASYLBLG_3, 2025-08-27 ASYLBLG_2", told());
        assertEquals(
                List.of(36, LocalDate.of(2022, 8, 27), LocalDate.of(2025, 8, 27)), values(spans().get(1), Code.WAITED));
        assertEquals(
                List.of(36, LocalDate.of(2022, 8, 27), LocalDate.of(2025, 8, 27)),
                values(spans().get(0), Code.WAITING));
    }

    @Test
    void monthsThatBeganOnALeapDayEndWithTheLastDayOfFebruary() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2024-02-29", null, null);
        happens(RegimeEvent.ENTRY, "2024-02-29", null);
        assertEquals("2024-02-29 ASYLBLG_3, 2026-06-12 ASYLBLG_3, 2027-03-01 ASYLBLG_2", told());
    }

    @Test
    void whoWasAwayForLongBeginsAnewAndWhoCausedHerStayWaits() {
        title("DULDUNG_60A", ResidenceGroup.TOLERATED, "2020-01-01", null, null);
        happens(RegimeEvent.ENTRY, "2020-01-01", null);
        happens(RegimeEvent.STAY_INTERRUPTED, "2021-01-01", "2022-12-31");
        assertEquals("2026-01-01", first("ASYLBLG_2"));
        happenings.remove(1);
        happens(RegimeEvent.STAY_CAUSED, "2021-05-01", "2023-04-30");
        assertEquals("2023-05-01", first("ASYLBLG_2"));
    }

    @Test
    void withoutADayOfEntryNobodyReckonsAndTheLineSaysSo() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2019-02-01", null, null);
        assertEquals("2019-02-01 ASYLBLG_3, 2026-06-12 ASYLBLG_3", told());
        assertTrue(spans().get(0).why().stream().anyMatch(why -> why.code() == Code.NO_ENTRY));
    }

    /** Born on 1 June 1959: 66 years and two months are over on 31 July 2025. */
    @Test
    void whoReachesTheAgeLimitChangesWithTheNextMonth() {
        title("NE_26", ResidenceGroup.RECOGNISED, "2020-01-01", null, null);
        bornOn = LocalDate.of(1959, 6, 1);
        assertEquals("2020-01-01 SGB2, 2025-08-01 SGB12", told());
        bornOn = LocalDate.of(1959, 6, 2);
        assertEquals("2020-01-01 SGB2, 2025-09-01 SGB12", told());
        bornOn = LocalDate.of(1964, 2, 29);
        assertEquals("2020-01-01 SGB2, 2031-03-01 SGB12", told());
    }

    @Test
    void ownIncomeAndIncapacityChangeTheRegimeForTheirTime() {
        title("AE_25_3", ResidenceGroup.RECOGNISED, "2024-01-01", null, null);
        happens(RegimeEvent.OWN_INCOME, "2024-04-01", "2024-09-30");
        happens(RegimeEvent.INCAPABLE, "2025-02-01", "2025-07-31");
        assertEquals("2024-01-01 SGB2, 2024-04-01 SELF, 2024-10-01 SGB2, 2025-02-01 SGB12, 2025-08-01 SGB2", told());
    }

    @Test
    void aPaperThatRunsOutWithoutAnotherOneLeavesAQuestion() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2024-01-01", "2024-03-10", null);
        assertEquals("2024-01-01 ASYLBLG_3, 2024-04-01 NONE", told());
        assertTrue(spans().get(1).isUnsettled());
        assertEquals(List.of("GESTATTUNG", LocalDate.of(2024, 3, 10)), values(spans().get(1), Code.TITLE_ENDED));
    }

    @Test
    void nothingKnownIsNoTimeline() {
        assertEquals("", told());
    }

    @Test
    void anotherFactIsAnotherFingerprintAndAnotherOrderIsNot() {
        title("GESTATTUNG", ResidenceGroup.PROCEDURE, "2024-01-01", "2024-03-10", null);
        title("DULDUNG_60A", ResidenceGroup.TOLERATED, "2024-03-11", null, null);
        happens(RegimeEvent.ENTRY, "2023-12-30", null);
        String before = Fingerprint.of(file(), spans());
        Collections.reverse(rights);
        assertEquals(before, Fingerprint.of(file(), spans()));
        happens(RegimeEvent.INCAPABLE, "2024-02-01", "2024-02-10"); // which changes nothing under the AsylbLG
        assertNotEquals(before, Fingerprint.of(file(), spans()));
    }

    /** Whatever happens in whichever order: no day without a regime, none with two, and the same for each order. */
    @Test
    void thereAreNeverGapsNorOverlapsAndTheOrderOfFactsSaysNothing() {
        Random random = new Random(280);
        for (int run = 0; run < 600; run++) {
            invent(random);
            List<RegimeSpan> spans = spans();
            LocalDate next = spans.get(0).period().getFrom();
            assertEquals(firstDay(), next);
            for (RegimeSpan span : spans) {
                assertEquals(next, span.period().getFrom(), () -> told());
                assertFalse(span.rules().isEmpty());
                next = span.period().getTo();
            }
            assertEquals(Period.OPEN_END, next);
            String before = told();
            String print = Fingerprint.of(file(), spans);
            Collections.shuffle(rights, random);
            Collections.shuffle(happenings, random);
            assertEquals(before, told());
            assertEquals(print, Fingerprint.of(file(), spans()));
            assertNobodyLeavesTheAsylblgWithinAMonth(spans);
        }
    }

    /** Two papers in a row for one, or an event written down in two parts: on no day another regime. */
    @Test
    void splittingAFactChangesTheRegimeOfNoDay() {
        Random random = new Random(281);
        for (int run = 0; run < 300; run++) {
            invent(random);
            List<RegimeSpan> before = spans();
            Right right = rights.remove(random.nextInt(rights.size()));
            LocalDate middle = right.period().getFrom().plusDays(1L + random.nextInt(600));
            rights.addAll(
                    right.period().contains(middle)
                            ? List.of(
                                    part(right, Period.between(right.period().getFrom(), middle)),
                                    part(
                                            right,
                                            Period.between(
                                                    middle, right.period().getTo())))
                            : List.of(right));
            List<RegimeSpan> after = spans();
            for (LocalDate day = before.get(0).period().getFrom(); day.getYear() < 2030; day = day.plusDays(3)) {
                LocalDate asked = day;
                assertEquals(on(before, day), on(after, day), () -> "on " + asked + " of " + rights);
            }
        }
    }

    private static Right part(Right right, Period period) {
        return new Right(
                right.kindCode(), right.words(), right.group(), period, right.firstGrantedOn(), right.enteredOn());
    }

    private static BenefitRegime on(List<RegimeSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.period().contains(day))
                .map(RegimeSpan::regime)
                .findFirst()
                .orElseThrow();
    }

    private static void assertNobodyLeavesTheAsylblgWithinAMonth(List<RegimeSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            RegimeSpan span = spans.get(i);
            boolean leaves = spans.get(i - 1).regime().isAsylblg()
                    && List.of("SGB2", "SGB12").contains(span.regime().name());
            assertTrue(!leaves || span.period().getFrom().getDayOfMonth() == 1, span::toString);
        }
    }

    private void invent(Random random) {
        rights.clear();
        happenings.clear();
        bornOn = LocalDate.of(1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate from = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3_000));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            LocalDate to = from.plusDays(1L + random.nextInt(700));
            ResidenceGroup group = ResidenceGroup.values()[random.nextInt(ResidenceGroup.values().length)];
            Period period = i == 1 && random.nextBoolean() ? Period.since(from) : Period.between(from, to);
            rights.add(new Right(group.name(), group.name(), group, period, from.minusDays(random.nextInt(90)), null));
            from = to.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0);
        }
        for (RegimeEvent event : RegimeEvent.values()) {
            if (random.nextInt(3) == 0) {
                LocalDate begin = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_500));
                happenings.add(new Happening(event, Period.between(begin, begin.plusDays(1L + random.nextInt(900)))));
            }
        }
    }

    private LocalDate firstDay() {
        List<LocalDate> all = new ArrayList<>();
        rights.forEach(right -> all.add(right.period().getFrom()));
        happenings.forEach(one -> all.add(one.period().getFrom()));
        return Collections.min(all);
    }

    private void title(String code, ResidenceGroup group, String from, String last, String firstGrant) {
        Period period = Period.ofDays(LocalDate.parse(from), last == null ? null : LocalDate.parse(last));
        rights.add(new Right(code, code, group, period, firstGrant == null ? null : LocalDate.parse(firstGrant), null));
    }

    private void happens(RegimeEvent event, String from, String last) {
        happenings.add(new Happening(
                event, Period.ofDays(LocalDate.parse(from), last == null ? null : LocalDate.parse(last))));
    }

    private RegimeFile file() {
        return new RegimeFile(rights, happenings, bornOn, ShippedRules.ageLimits());
    }

    private List<RegimeSpan> spans() {
        return timeline.of(file());
    }

    /** «2025-01-10 ASYLBLG_3, 2026-01-01 SGB2»; what age brings in decades is told by its own test. */
    private String told() {
        return spans().stream()
                .filter(span -> span.period().getFrom().getYear() < 2050)
                .map(span -> span.period().getFrom() + " " + span.regime())
                .collect(Collectors.joining(", "));
    }

    private String first(String regime) {
        return spans().stream()
                .filter(span -> span.regime().name().equals(regime))
                .findFirst()
                .map(span -> span.period().getFrom().toString())
                .orElse("never");
    }

    private static List<?> values(RegimeSpan span, Code code) {
        return span.why().stream()
                .filter(why -> why.code() == code)
                .findFirst()
                .map(RegimeWhy::values)
                .orElse(List.of());
    }
}
