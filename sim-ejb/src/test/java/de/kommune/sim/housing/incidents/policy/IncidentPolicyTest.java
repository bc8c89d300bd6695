package de.kommune.sim.housing.incidents.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IncidentPolicyTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    private final IncidentPolicy policy = new IncidentPolicy();

    @Test
    void whatIsStillToComeIsNotNoted() {
        assertDoesNotThrow(() -> policy.checkTime(NOW, NOW));
        assertRefused("housing.incidentToCome", () -> policy.checkTime(NOW.plusMinutes(1), NOW));
    }

    @Test
    void nobodyIsToldBeforeItHappenedOrTomorrow() {
        LocalDateTime happened = NOW.minusDays(2);
        assertDoesNotThrow(() -> policy.checkTold(happened.toLocalDate(), happened, TODAY));
        assertDoesNotThrow(() -> policy.checkTold(TODAY, happened, TODAY));
        assertRefused("housing.incidentToldOn", () -> policy.checkTold(TODAY.minusDays(3), happened, TODAY));
        assertRefused("housing.incidentToldOn", () -> policy.checkTold(TODAY.plusDays(1), happened, TODAY));
    }

    @Test
    void anIncidentSaysSomethingAndNoBook() {
        assertEquals("Streit im Flur", policy.words(" Streit im Flur\n"));
        assertEquals(4_000, policy.words("x".repeat(4_000)).length());
        assertRefused("housing.incidentWithoutWords", () -> policy.words(" "));
        assertRefused("housing.incidentWithoutWords", () -> policy.words(null));
        assertRefused("housing.incidentTooLong", () -> policy.words("x".repeat(4_001)));
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
