package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Rules and periods that the tests of the clock speak of, in few words. */
final class ClockExamples {

    static final List<Integer> WARNINGS = List.of(365, 180, 90, 30, 0);

    private ClockExamples() {}

    /** The council paper's reading; a pause interrupts from 28 days on. */
    static ClockRules council() {
        return rules(ClockMode.AGGREGATE_COUNSELLING, null, false);
    }

    static ClockRules since(String floor) {
        return rules(ClockMode.AGGREGATE_COUNSELLING, day(floor), false);
    }

    static ClockRules withClaimed() {
        return rules(ClockMode.AGGREGATE_COUNSELLING, null, true);
    }

    static ClockRules ownDwelling() {
        return rules(ClockMode.SINCE_OWN_DWELLING, null, false);
    }

    private static ClockRules rules(ClockMode mode, LocalDate floor, boolean countsClaimed) {
        return new ClockRules(mode, 5, 28, WARNINGS, 90, floor, countsClaimed, "50/008/2021");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** {@code 2020-01-01/2021-01-01} without the last day, {@code 2022-01-01/} with an open end. */
    static Period period(String text) {
        String[] ends = text.split("/");
        return ends.length == 1 ? Period.since(day(ends[0])) : Period.between(day(ends[0]), day(ends[1]));
    }

    static CareSpan confirmed(String text) {
        return new CareSpan(period(text), PeriodSource.SIM, Evidence.CONFIRMED);
    }

    static CareSpan claimed(String text) {
        return new CareSpan(period(text), PeriodSource.EHC_IMPORT, Evidence.CLAIMED);
    }

    static IdentityFacts file(CareSpan... spans) {
        return new IdentityFacts(List.of(spans), List.of(), null);
    }

    static IdentityFacts file(String... periods) {
        return new IdentityFacts(
                Arrays.stream(periods).map(ClockExamples::confirmed).toList(), List.of(), null);
    }

    static IdentityFacts pausedFile(String period, String... pauses) {
        return new IdentityFacts(
                List.of(confirmed(period)),
                Arrays.stream(pauses).map(ClockExamples::period).toList(),
                null);
    }

    static IdentityFacts dwelling(String period, String movedIn) {
        return new IdentityFacts(List.of(confirmed(period)), List.of(), movedIn == null ? null : day(movedIn));
    }
}
