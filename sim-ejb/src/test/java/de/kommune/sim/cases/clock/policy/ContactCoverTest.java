package de.kommune.sim.cases.clock.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.clock.entity.ClockException;
import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.clock.entity.Cover.Kind;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which contact the counselling time allows on a day, and that help in a crisis is never stopped. */
class ContactCoverTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LAST_DAY.plusDays(1);
    private static final StoredClock CLOCK = StoredClock.of(LocalDate.of(2022, 1, 1), LAST_DAY, Period.OPEN_END, 1826);
    private static final ClockRules RULES = new ClockRules(
            ClockMode.AGGREGATE_COUNSELLING, 5, 28, List.of(365, 0), 90, null, false, "Ratsvorlage 50/008/2021");

    private final ContactCover policy = new ContactCover();

    @Test
    void untilTheLastDayEveryContactIsCovered() {
        assertEquals(Kind.WITHIN_TIME, on(LAST_DAY).kind());
        assertTrue(on(LAST_DAY).isOrdinary());
    }

    @Test
    void fromTheDayAfterOnlyACrisisAndTheHandoverAre() {
        Cover cover = on(AFTER);
        assertEquals(Kind.CRISIS_AND_HANDOVER_ONLY, cover.kind());
        assertFalse(cover.isOrdinary());
        assertEquals(LAST_DAY.plusDays(90), cover.crisisUntil());
    }

    @Test
    void aClockThatHasNotStartedCoversEverything() {
        assertEquals(
                Kind.WITHIN_TIME,
                policy.on(AFTER, StoredClock.notStarted(), RULES, List.of()).kind());
    }

    @Test
    void anExceptionCoversItsDaysAndItsNumberOfContacts() {
        ClockException exception = exception(AFTER, AFTER.plusDays(9), 2);
        assertEquals(Kind.BY_EXCEPTION, on(AFTER.plusDays(9), exception).kind());
        assertEquals(
                Kind.CRISIS_AND_HANDOVER_ONLY, on(AFTER.plusDays(10), exception).kind());
        exception.use(AFTER);
        assertEquals(1, on(AFTER, exception).contactsLeft());
        exception.use(AFTER);
        assertEquals(Kind.CRISIS_AND_HANDOVER_ONLY, on(AFTER, exception).kind());
        assertThrows(BusinessException.class, () -> exception.use(AFTER));
    }

    @Test
    void aRevokedExceptionCoversNothing() {
        ClockException exception = exception(AFTER, AFTER.plusDays(9), 2);
        exception.revoke("teamleitung", AFTER.atStartOfDay());
        assertFalse(on(AFTER, exception).isOrdinary());
        assertThrows(BusinessException.class, () -> exception.revoke("teamleitung", AFTER.atStartOfDay()));
    }

    @Test
    void ofTwoExceptionsTheOneThatEndsFirstIsUsed() {
        Cover cover = on(AFTER, exception(AFTER, AFTER.plusDays(30), 5), exception(AFTER, AFTER.plusDays(3), 1));
        assertEquals(AFTER.plusDays(3), cover.until());
        assertEquals(1, cover.contactsLeft());
    }

    @Test
    void withinTheTimeNoExceptionIsSpoken() {
        Cover cover = on(LAST_DAY, exception(LAST_DAY, AFTER, 1));
        assertEquals(Kind.WITHIN_TIME, cover.kind());
        assertNull(cover.until());
    }

    @Test
    void anExceptionHasAnEndAndANumber() {
        Period open = Period.since(AFTER);
        assertThrows(
                BusinessException.class, () -> new ClockException(1, open, 1, "teamleitung", AFTER.atStartOfDay()));
        for (int contacts : List.of(0, 100)) {
            assertThrows(BusinessException.class, () -> exception(AFTER, AFTER, contacts));
        }
    }

    private Cover on(LocalDate day, ClockException... exceptions) {
        return policy.on(day, CLOCK, RULES, List.of(exceptions));
    }

    private static ClockException exception(LocalDate from, LocalDate until, int contacts) {
        return new ClockException(1, Period.ofDays(from, until), contacts, "teamleitung", from.atStartOfDay());
    }
}
