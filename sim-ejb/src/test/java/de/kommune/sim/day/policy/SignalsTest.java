package de.kommune.sim.day.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.Period;
import de.kommune.sim.day.entity.CaseFacts;
import de.kommune.sim.day.entity.MissingFact;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cases are pointed out on which day. */
class SignalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ClockRules RULES = new ClockRules(
            ClockMode.AGGREGATE_COUNSELLING, 5, 28, List.of(365, 180, 90, 30, 0), 0, null, false, "Vorlage");

    @Test
    void aCaseInWhichNothingIsAmissIsNotPointedOut() {
        assertEquals(List.of(), signals(facts("A", TODAY.plusYears(2), TODAY, true, 1, "0212 1")));
    }

    @Test
    void aClockIsPointedOutFromItsFirstWarningOn() {
        assertTrue(signals(sound(TODAY.plusDays(366), TODAY)).isEmpty());
        assertEquals(List.of(SignalKind.CLOCK_ENDING), kinds(signals(sound(TODAY.plusDays(365), TODAY))));
        Signal last = signals(sound(TODAY, TODAY)).get(0);
        assertEquals(SignalKind.CLOCK_ENDING, last.kind());
        assertEquals(0, last.days());
        Signal over = signals(sound(TODAY.minusDays(3), TODAY)).get(0);
        assertEquals(SignalKind.CLOCK_EXPIRED, over.kind());
        assertEquals(3, over.days());
    }

    @Test
    void silenceIsPointedOutOnceItLastsLongerThanTheRule() {
        assertTrue(signals(sound(TODAY.plusYears(3), TODAY.minusDays(60))).isEmpty());
        Signal silence = signals(sound(TODAY.plusYears(3), TODAY.minusDays(61))).get(0);
        assertEquals(SignalKind.NO_CONTACT, silence.kind());
        assertEquals(61, silence.days());
    }

    @Test
    void whereNobodyTalkedYetSilenceCountsFromTheOpening() {
        Signal silence = signals(sound(TODAY.plusYears(3), null)).get(0);
        assertEquals(SignalKind.NO_CONTACT, silence.kind());
        assertEquals(100, silence.days());
    }

    @Test
    void whatIsMissingIsNamedInOneLine() {
        List<Signal> found = signals(facts("A", TODAY.plusYears(2), TODAY, false, 0, null));
        assertEquals(1, found.size());
        assertEquals(
                List.of(MissingFact.BIRTH_DATE, MissingFact.CITIZENSHIP, MissingFact.PHONE),
                found.get(0).missing());
    }

    @Test
    void theGravestComeFirstAndAmongThemTheMostUrgent() {
        List<Signal> found = signals(
                facts("gap", TODAY.plusYears(2), TODAY, true, 1, null),
                facts("silent", TODAY.plusYears(2), TODAY.minusDays(70), true, 1, "1"),
                facts("later", TODAY.plusDays(80), TODAY, true, 1, "1"),
                facts("longSilent", TODAY.plusYears(2), TODAY.minusDays(90), true, 1, "1"),
                facts("soon", TODAY.plusDays(8), TODAY, true, 1, "1"),
                facts("over", TODAY.minusDays(8), TODAY, true, 1, "1"));
        assertEquals(
                List.of("over", "soon", "later", "longSilent", "silent", "gap"),
                found.stream().map(Signal::personName).toList());
    }

    @Test
    void aDecisionThatCanStillBeAnsweredStandsBeforeAllElseFromItsFirstDayOn() {
        assertEquals(List.of(), signals(remedy("A", TODAY.plusDays(15))));
        List<Signal> found = signals(
                facts("over", TODAY.minusDays(8), TODAY, true, 1, "1"),
                remedy("missed", TODAY.minusDays(1)),
                remedy("twoWeeks", TODAY.plusDays(14)),
                remedy("today", TODAY));
        assertEquals(
                List.of("today", "twoWeeks", "missed", "over"),
                found.stream().map(Signal::personName).toList());
        assertEquals(
                List.of(SignalKind.REMEDY_ENDING, SignalKind.REMEDY_MISSED, SignalKind.CLOCK_EXPIRED),
                kinds(found).stream().distinct().toList());
        assertEquals(1, found.get(2).days());
    }

    private static CaseFacts remedy(String name, LocalDate until) {
        return facts(name, TODAY.plusYears(2), TODAY, true, 1, "1", until);
    }

    private static List<Signal> signals(CaseFacts... cases) {
        return new Signals(RULES, 60, TODAY).of(List.of(cases));
    }

    private static List<SignalKind> kinds(List<Signal> signals) {
        return signals.stream().map(Signal::kind).toList();
    }

    private static CaseFacts sound(LocalDate lastDay, LocalDate lastContact) {
        return facts("A", lastDay, lastContact, true, 1, "0212 1");
    }

    private static CaseFacts facts(
            String name, LocalDate lastDay, LocalDate lastContact, boolean birth, long citizenships, String phone) {
        return facts(name, lastDay, lastContact, birth, citizenships, phone, null);
    }

    private static CaseFacts facts(
            String name,
            LocalDate lastDay,
            LocalDate lastContact,
            boolean birth,
            long citizenships,
            String phone,
            LocalDate remedy) {
        StoredClock clock = StoredClock.of(lastDay.minusYears(5), lastDay, Period.OPEN_END, 1826);
        return new CaseFacts(
                1, "2026-0001", 2, name, TODAY.minusDays(100), clock, lastContact, birth, citizenships, phone, remedy);
    }
}
