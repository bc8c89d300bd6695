package de.kommune.sim.cases.clock.policy;

import static de.kommune.sim.cases.clock.policy.ClockExamples.claimed;
import static de.kommune.sim.cases.clock.policy.ClockExamples.confirmed;
import static de.kommune.sim.cases.clock.policy.ClockExamples.council;
import static de.kommune.sim.cases.clock.policy.ClockExamples.day;
import static de.kommune.sim.cases.clock.policy.ClockExamples.dwelling;
import static de.kommune.sim.cases.clock.policy.ClockExamples.file;
import static de.kommune.sim.cases.clock.policy.ClockExamples.ownDwelling;
import static de.kommune.sim.cases.clock.policy.ClockExamples.pausedFile;
import static de.kommune.sim.cases.clock.policy.ClockExamples.since;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.cases.clock.entity.ClockLine;
import de.kommune.sim.cases.clock.entity.ClockLine.Code;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Explanation;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockExplanationTest {

    @Test
    void eachPeriodSaysWhatOfItCountsAndWhatAnotherOneHadAlready() {
        Explanation explanation = explain(council(), file("2020-01-01/2021-01-01", "2020-06-01/2021-07-01"));
        assertEquals(
                List.of(
                        ClockLine.of(Code.COUNTED, day("2020-01-01"), day("2020-12-31"), 366L, PeriodSource.SIM),
                        ClockLine.of(Code.COUNTED, day("2021-01-01"), day("2021-06-30"), 181L, PeriodSource.SIM)),
                explanation.counted());
        assertEquals(
                List.of(
                        ClockLine.of(Code.OVERLAP, day("2020-06-01"), day("2020-12-31"), PeriodSource.SIM),
                        ClockLine.of(Code.STOPPED, day("2021-07-01"))),
                explanation.notCounted());
    }

    @Test
    void aGapSaysHowManyDaysItHasAndTheSumSaysThatItMovesTheLastDay() {
        Explanation explanation = explain(council(), file("2020-01-01/2021-01-01", "2022-01-01/"));
        assertEquals(
                List.of(ClockLine.of(Code.GAP, day("2021-01-01"), day("2021-12-31"), 365L)), explanation.notCounted());
        assertEquals(
                List.of(
                        ClockLine.of(Code.FIRST_DAY, day("2020-01-01")),
                        ClockLine.of(Code.BASE_DAY, day("2020-01-01"), 5, day("2024-12-31")),
                        ClockLine.of(Code.MOVED, 365L, day("2025-12-31")),
                        ClockLine.of(Code.TOTAL, 1827L, 1827L, 0L)),
                explain(council(), "2025-12-31", file("2020-01-01/2021-01-01", "2022-01-01/"))
                        .sum());
    }

    @Test
    void whatIsClaimedOrTooEarlyIsNamedWithItsReason() {
        Explanation explanation =
                explain(since("2022-01-01"), file(claimed("2022-05-01/"), confirmed("2021-07-01/2022-03-01")));
        assertEquals(
                List.of(
                        ClockLine.of(
                                Code.BEFORE_FLOOR,
                                day("2021-07-01"),
                                day("2021-12-31"),
                                PeriodSource.SIM,
                                day("2022-01-01")),
                        ClockLine.of(Code.CLAIMED_OPEN, day("2022-05-01"), PeriodSource.EHC_IMPORT),
                        ClockLine.of(Code.STOPPED, day("2022-03-01"))),
                explanation.notCounted());
    }

    @Test
    void aPauseIsNamedAsAPauseAndATooShortOneAsCounted() {
        Explanation explanation = explain(
                council(), pausedFile("2022-01-01/", "2022-03-01/2022-05-01", "2023-01-01/2023-01-08", "2026-10-01/"));
        assertEquals(
                List.of(
                        ClockLine.of(Code.PAUSE, day("2022-03-01"), day("2022-04-30"), 61L),
                        ClockLine.of(Code.PAUSE_OPEN, day("2026-10-01"))),
                explanation.notCounted());
        assertEquals(
                ClockLine.of(Code.SHORT_PAUSE, day("2023-01-01"), day("2023-01-07"), 7L, 28),
                explanation.counted().get(2));
    }

    @Test
    void theLeapDayWithoutCounterpartIsExplained() {
        assertEquals(
                ClockLine.of(Code.BASE_DAY_LEAP, day("2020-02-29"), 5, day("2025-02-28")),
                explain(council(), file("2020-02-29/")).sum().get(1));
    }

    @Test
    void inTheOtherReadingTheFlatIsNamedAndWhatCameBefore() {
        Explanation explanation = explain(ownDwelling(), dwelling("2022-01-01/", "2024-01-01"));
        assertEquals(
                List.of(ClockLine.of(Code.BEFORE_OWN_DWELLING, day("2022-01-01"), day("2023-12-31"), PeriodSource.SIM)),
                explanation.notCounted());
        assertEquals(
                List.of(ClockLine.of(Code.NO_OWN_DWELLING)),
                explain(ownDwelling(), dwelling("2022-01-01/", null)).sum());
    }

    private static Explanation explain(ClockRules rules, IdentityFacts facts) {
        return explain(rules, "2026-11-23", facts);
    }

    private static Explanation explain(ClockRules rules, String today, IdentityFacts facts) {
        return new FiveYearClock(rules).read(List.of(facts), day(today)).explanation();
    }
}
