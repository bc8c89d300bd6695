package de.kommune.sim.common.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any deadline: tried on days and lengths drawn by lot, always the same ones. */
class DeadlineReckoningPropertyTest {

    private static final int TRIES = 20_000;

    private final Random lot = new Random(20261123);
    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    @Test
    void aShiftedDeadlineEndsOnAWorkingDayAndJumpsOverDaysOffOnly() {
        for (int i = 0; i < TRIES; i++) {
            DeadlineReading reading = reckoning.reckon(day(), terms(direction(), shift()));
            if (reading.terms().shift() != DeadlineShift.NONE) {
                assertTrue(WorkingDays.off(reading.lastDay()).isEmpty(), reading::toString);
            }
            LocalDate from = earlier(reading.rawDay(), reading.lastDay());
            LocalDate to = later(reading.rawDay(), reading.lastDay());
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                assertTrue(day.equals(reading.lastDay()) || WorkingDays.off(day).isPresent(), reading::toString);
            }
            assertTrue(ChronoUnit.DAYS.between(from, to) <= 5, reading::toString);
        }
    }

    @Test
    void whatHappensLaterIsDueNoSooner() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate event = day();
            DeadlineTerms terms = terms(direction(), shift());
            LocalDate next = reckoning.reckon(event.plusDays(1), terms).lastDay();
            LocalDate lastDay = reckoning.reckon(event, terms).lastDay();
            assertFalse(next.isBefore(lastDay), () -> event + " " + terms);
        }
    }

    @Test
    void weeksEndOnTheSameDayOfTheWeek() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate event = day();
            DeadlineTerms weeks =
                    new DeadlineTerms(lot.nextInt(9), DeadlineUnit.WEEKS, DeadlineDirection.AFTER, DeadlineShift.NONE);
            assertEquals(
                    event.getDayOfWeek(),
                    reckoning.reckon(event, weeks).lastDay().getDayOfWeek());
        }
    }

    @Test
    void monthsEndOnTheSameDayOfTheMonthOrOnItsLast() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate event = day();
            DeadlineTerms months =
                    new DeadlineTerms(lot.nextInt(9), DeadlineUnit.MONTHS, DeadlineDirection.AFTER, DeadlineShift.NONE);
            LocalDate last = reckoning.reckon(event, months).lastDay();
            assertEquals(Math.min(event.getDayOfMonth(), last.lengthOfMonth()), last.getDayOfMonth());
        }
    }

    /** Backwards the whole length fits between the last day and the event, whichever way it was shifted. */
    @Test
    void backwardsNobodyIsToldALaterDayThanTheLawAllows() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate event = day();
            DeadlineTerms terms = terms(
                    lot.nextBoolean() ? DeadlineDirection.BEFORE_END : DeadlineDirection.BEFORE_START,
                    DeadlineShift.PREVIOUS_WORKDAY);
            LocalDate lastDay = reckoning.reckon(event, terms).lastDay();
            LocalDate bound = terms.direction() == DeadlineDirection.BEFORE_END ? event.plusDays(1) : event;
            LocalDate forwards = lastDay.plusDays(1).plus(terms.amount(), unit(terms));
            assertFalse(forwards.isAfter(bound), () -> event + " " + terms + " " + lastDay);
        }
    }

    private static ChronoUnit unit(DeadlineTerms terms) {
        return ChronoUnit.valueOf(terms.unit().name());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(lot.nextInt(7300));
    }

    private DeadlineTerms terms(DeadlineDirection direction, DeadlineShift shift) {
        DeadlineUnit unit = DeadlineUnit.values()[lot.nextInt(3)];
        return new DeadlineTerms(lot.nextInt(unit == DeadlineUnit.DAYS ? 60 : 9), unit, direction, shift);
    }

    private DeadlineDirection direction() {
        return DeadlineDirection.values()[lot.nextInt(3)];
    }

    private DeadlineShift shift() {
        return DeadlineShift.values()[lot.nextInt(3)];
    }
}
