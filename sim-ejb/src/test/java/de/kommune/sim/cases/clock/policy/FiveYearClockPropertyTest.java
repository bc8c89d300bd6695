package de.kommune.sim.cases.clock.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockBar;
import de.kommune.sim.cases.clock.entity.ClockLine.Code;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold for the clock of anybody: tried on people whose files are drawn by lot, always the same ones. */
class FiveYearClockPropertyTest {

    private static final int PEOPLE = 3000;
    private static final LocalDate EARLIEST = LocalDate.of(2011, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate HORIZON = LocalDate.of(2045, 1, 1);

    private final Random lot = new Random(20261123);

    @Test
    void countingDayByDayGivesTheSame() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            assertSameAsByHand(rules, files, read(rules, files, TODAY));
        }
    }

    @Test
    void theOrderOfPeriodsPausesAndFilesChangesNothing() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            List<IdentityFacts> shuffled = new ArrayList<>();
            files.forEach(file -> shuffled.add(
                    new IdentityFacts(shuffle(file.spans()), shuffle(file.pauses()), file.ownDwellingSince())));
            assertSame(read(rules, files, TODAY), read(rules, shuffle(shuffled), TODAY));
        }
    }

    @Test
    void splittingPeriodsAndPausesChangesNothing() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            List<IdentityFacts> split = files.stream()
                    .map(file -> new IdentityFacts(
                            file.spans().stream()
                                    .flatMap(span -> split(span.period()).stream()
                                            .map(piece -> new CareSpan(piece, span.source(), span.evidence())))
                                    .toList(),
                            file.pauses().stream()
                                    .flatMap(pause -> split(pause).stream())
                                    .toList(),
                            file.ownDwellingSince()))
                    .toList();
            assertSame(read(rules, files, TODAY), read(rules, split, TODAY));
        }
    }

    @Test
    void aPeriodInsideAnotherOneChangesNothing() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            IdentityFacts file = files.get(0);
            List<CareSpan> more = new ArrayList<>(file.spans());
            file.spans().forEach(span -> more.add(new CareSpan(inside(span.period()), span.source(), span.evidence())));
            List<IdentityFacts> repeated = new ArrayList<>(files);
            repeated.set(0, new IdentityFacts(more, file.pauses(), file.ownDwellingSince()));
            assertSame(read(rules, files, TODAY), read(rules, repeated, TODAY));
        }
    }

    @Test
    void mergingIdentitiesNeverShortensWhatIsUsedAndNeverGivesTimeBack() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> one = someFiles();
            List<IdentityFacts> other = someFiles();
            List<IdentityFacts> both = new ArrayList<>(one);
            both.addAll(other);
            ClockReading merged = read(rules, both, TODAY);
            for (ClockReading alone : List.of(read(rules, one, TODAY), read(rules, other, TODAY))) {
                assertTrue(merged.usedDays() >= alone.usedDays());
                if (alone.remainingDays() != null) {
                    assertTrue(merged.remainingDays() <= alone.remainingDays());
                    assertTrue(!merged.firstDay().isAfter(alone.firstDay()));
                }
            }
        }
    }

    @Test
    void asDaysPassTheUsedOnesGrowAndTheRemainingOnesShrinkByTheSame() {
        for (int i = 0; i < PEOPLE / 10; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            LocalDate day = EARLIEST.plusDays(lot.nextInt(6000));
            ClockReading before = read(rules, files, day);
            for (int step = 0; step < 30; step++) {
                ClockReading after = read(rules, files, before.today().plusDays(1 + lot.nextInt(60)));
                assertTrue(after.usedDays() >= before.usedDays());
                assertTrue(
                        after.usedDays() - before.usedDays() <= ChronoUnit.DAYS.between(before.today(), after.today()));
                if (before.remainingDays() != null && after.remainingDays() > 0) {
                    assertEquals(after.usedDays() - before.usedDays(), before.remainingDays() - after.remainingDays());
                }
                before = after;
            }
        }
    }

    @Test
    void everyFirstDayOfALeapCycleGivesFiveWholeYears() {
        for (LocalDate first = LocalDate.of(2015, 1, 1); first.getYear() < 2025; first = first.plusDays(1)) {
            LocalDate last = YearsOfCare.lastDay(first, 5);
            assertEquals(lastDayByHand(first, 5), last);
            assertEquals(5, YearsOfCare.wholeYears(first, YearsOfCare.days(first, 5)));
            assertEquals(4, YearsOfCare.wholeYears(first, YearsOfCare.days(first, 5) - 1));
            assertTrue(!YearsOfCare.lastDay(first.plusDays(1), 5).isBefore(last));
        }
    }

    @Test
    void whatIsStoredAgreesWithWhatIsReadOnceTheLastPeriodHasBegun() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockRules rules = someRules();
            List<IdentityFacts> files = someFiles();
            LocalDate day = TODAY.plusDays(lot.nextInt(3000));
            ClockReading reading = read(rules, files, day);
            assertEquals(reading.stored(), new FiveYearClock(rules).store(files));
            assertEquals(reading.state(), reading.stored().state(day));
            assertEquals(reading.remainingDays(), reading.stored().remainingDays(day));
        }
    }

    @Test
    void theBarIsFilledFromEndToEndAndTheSumExplainsTheLastDay() {
        for (int i = 0; i < PEOPLE; i++) {
            ClockReading reading = read(someRules(), someFiles(), TODAY);
            int at = 0;
            for (ClockBar.Segment segment : reading.bar().segments()) {
                assertEquals(at, segment.left());
                at += segment.width();
            }
            assertEquals(reading.firstDay() == null ? 0 : ClockBar.WHOLE, at);
            if (reading.firstDay() != null) {
                long moved = reading.explanation().sum().stream()
                        .filter(line -> line.code() == Code.MOVED)
                        .mapToLong(line -> (Long) line.values().get(0))
                        .sum();
                LocalDate base =
                        YearsOfCare.lastDay(reading.firstDay(), reading.rules().years());
                assertEquals(reading.lastDay(), base.plusDays(moved));
            }
        }
    }

    // ---- the same by hand, day by day

    private static void assertSameAsByHand(ClockRules rules, List<IdentityFacts> files, ClockReading reading) {
        Set<LocalDate> counted = countedByHand(rules, files);
        LocalDate first = counted.stream().min(LocalDate::compareTo).orElse(null);
        assertEquals(first, reading.firstDay());
        assertEquals(counted.stream().filter(day -> !day.isAfter(TODAY)).count(), reading.usedDays());
        if (first != null) {
            assertEquals(lastDayByHand(rules, counted, first), reading.lastDay(), files::toString);
            assertEquals(
                    reading.state() == ClockState.RUNNING,
                    counted.contains(TODAY) && !TODAY.isAfter(reading.lastDay()));
        }
    }

    private static Set<LocalDate> countedByHand(ClockRules rules, List<IdentityFacts> files) {
        Set<LocalDate> counted = new HashSet<>();
        for (IdentityFacts file : files) {
            Set<LocalDate> own = new HashSet<>();
            file.spans().stream()
                    .filter(span -> rules.countsClaimed() || span.evidence() == Evidence.CONFIRMED)
                    .forEach(span -> own.addAll(days(span.period())));
            Set<LocalDate> paused = new HashSet<>();
            file.pauses().forEach(pause -> paused.addAll(days(pause)));
            Set<LocalDate> run = new HashSet<>();
            for (LocalDate day = EARLIEST; !day.isAfter(HORIZON); day = day.plusDays(1)) {
                if (paused.contains(day)) {
                    run.add(day);
                } else {
                    if (run.size() >= rules.minPauseDays()) {
                        own.removeAll(run);
                    }
                    run.clear();
                }
            }
            counted.addAll(own);
        }
        counted.removeIf(day -> rules.startFloor() != null && day.isBefore(rules.startFloor()));
        return counted;
    }

    private static List<LocalDate> days(Period period) {
        LocalDate end = period.getTo().isAfter(HORIZON) ? HORIZON : period.getTo();
        return period.getFrom().datesUntil(end).toList();
    }

    private static LocalDate lastDayByHand(ClockRules rules, Set<LocalDate> counted, LocalDate first) {
        long left = ChronoUnit.DAYS.between(first, lastDayByHand(first, rules.years())) + 1;
        LocalDate lastCounted = counted.stream().max(LocalDate::compareTo).orElseThrow();
        for (LocalDate day = first; ; day = day.plusDays(1)) {
            if (counted.contains(day) || day.isAfter(lastCounted)) {
                left--;
            }
            if (left == 0) {
                return day;
            }
        }
    }

    /** § 188 (2), (3) BGB word by word: the day before the one of the same number, else the last of the month. */
    private static LocalDate lastDayByHand(LocalDate first, int years) {
        boolean leapDay = first.getMonth() == Month.FEBRUARY && first.getDayOfMonth() == 29;
        int year = first.getYear() + years;
        if (leapDay && !Year.isLeap(year)) {
            return LocalDate.of(year, 2, 28);
        }
        return LocalDate.of(year, first.getMonth(), first.getDayOfMonth()).minusDays(1);
    }

    // ---- people drawn by lot

    private ClockRules someRules() {
        ClockRules council = ClockExamples.council();
        LocalDate floor = lot.nextInt(4) == 0 ? LocalDate.of(2014 + lot.nextInt(8), 1, 1) : null;
        return new ClockRules(
                council.mode(),
                1 + lot.nextInt(6),
                lot.nextInt(60),
                council.warningDays(),
                council.graceForCrisisDays(),
                floor,
                lot.nextBoolean(),
                council.councilReference());
    }

    private List<IdentityFacts> someFiles() {
        List<IdentityFacts> files = new ArrayList<>();
        int number = 1 + lot.nextInt(3);
        for (int i = 0; i < number; i++) {
            List<CareSpan> spans = new ArrayList<>();
            int periods = lot.nextInt(4);
            for (int p = 0; p < periods; p++) {
                spans.add(new CareSpan(
                        somePeriod(2000),
                        PeriodSource.values()[lot.nextInt(4)],
                        lot.nextInt(5) == 0 ? Evidence.CLAIMED : Evidence.CONFIRMED));
            }
            List<Period> pauses = new ArrayList<>();
            int interruptions = lot.nextInt(3);
            for (int p = 0; p < interruptions; p++) {
                pauses.add(somePeriod(120));
            }
            files.add(new IdentityFacts(spans, pauses, null));
        }
        return files;
    }

    /** Begins before today; now and then on a leap day, now and then with an open end. */
    private Period somePeriod(int longest) {
        LocalDate from = lot.nextInt(10) == 0
                ? LocalDate.of(2012 + 4 * lot.nextInt(4), 2, 29)
                : EARLIEST.plusDays(lot.nextInt((int) ChronoUnit.DAYS.between(EARLIEST, TODAY)));
        return lot.nextInt(4) == 0 ? Period.since(from) : Period.between(from, from.plusDays(1 + lot.nextInt(longest)));
    }

    private List<Period> split(Period period) {
        LocalDate cut = period.getFrom().plusDays(1 + lot.nextInt(400));
        return cut.isBefore(period.getTo())
                ? List.of(Period.between(cut, period.getTo()), Period.between(period.getFrom(), cut))
                : List.of(period);
    }

    private Period inside(Period period) {
        LocalDate from = period.getFrom().plusDays(lot.nextInt(100));
        return from.isBefore(period.getTo()) ? Period.between(from, period.getTo()) : period;
    }

    private <T> List<T> shuffle(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, lot);
        return copy;
    }

    private static ClockReading read(ClockRules rules, List<IdentityFacts> files, LocalDate day) {
        return new FiveYearClock(rules).read(files, day);
    }

    private static void assertSame(ClockReading expected, ClockReading actual) {
        assertEquals(expected.stored(), actual.stored());
        assertEquals(expected.state(), actual.state());
        assertEquals(expected.usedDays(), actual.usedDays());
        assertEquals(expected.remainingDays(), actual.remainingDays());
        assertEquals(expected.gaps(), actual.gaps());
        assertEquals(expected.bar(), actual.bar());
    }
}
