package de.kommune.sim.planning.feed.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadingLimitTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whoComesTooOftenWaitsUntilAnHourHasPassed() {
        ReadingLimit limit = new ReadingLimit(2);

        assertTrue(limit.allows("a", NINE));
        assertTrue(limit.allows("a", NINE.plusSeconds(1800)));
        assertFalse(limit.allows("a", NINE.plusSeconds(3599)));
        assertTrue(limit.allows("a", NINE.plusSeconds(3600)));
        assertFalse(limit.allows("a", NINE.plusSeconds(3601)));
    }

    @Test
    void nobodyIsLimitedByAnother() {
        ReadingLimit limit = new ReadingLimit(1);

        assertTrue(limit.allows("a", NINE));
        assertTrue(limit.allows("b", NINE));
        assertFalse(limit.allows("a", NINE));
    }
}
