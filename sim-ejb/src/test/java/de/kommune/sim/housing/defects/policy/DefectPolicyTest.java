package de.kommune.sim.housing.defects.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DefectPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DefectPolicy policy = new DefectPolicy();

    @Test
    void whereNoDayIsChosenTheProposedOneHolds() {
        assertEquals(
                TODAY.plusDays(7),
                policy.dated(facts("Der Hahn tropft", "Hausmeister", TODAY, null), 7)
                        .dueOn());
        assertEquals(
                TODAY.plusDays(2),
                policy.dated(facts("Der Hahn tropft", "Hausmeister", TODAY, TODAY.plusDays(2)), 7)
                        .dueOn());
    }

    @Test
    void whatIsBrokenAfterItsDayIsLateAndWhatIsMendedIsNot() {
        assertFalse(policy.isLate(DefectState.ASSIGNED, TODAY, TODAY));
        assertTrue(policy.isLate(DefectState.REPORTED, TODAY.minusDays(1), TODAY));
        assertTrue(policy.isLate(DefectState.ASSIGNED, TODAY.minusDays(1), TODAY));
        assertFalse(policy.isLate(DefectState.MENDED, TODAY.minusDays(1), TODAY));
        assertFalse(policy.isLate(DefectState.VERIFIED, TODAY.minusDays(1), TODAY));
    }

    @Test
    void aReportSaysWhatWhoAndWhen() {
        assertDoesNotThrow(() -> policy.check(facts("Der Hahn tropft", "Hausmeister", TODAY, TODAY), TODAY));
        assertRefused("housing.defectWithoutWords", facts(" ", "Hausmeister", TODAY, TODAY));
        assertRefused("housing.defectByNobody", facts("Der Hahn tropft", null, TODAY, TODAY));
        assertRefused("housing.defectDayToCome", facts("Der Hahn tropft", "Hausmeister", TODAY.plusDays(1), TODAY));
        assertRefused("housing.defectMendedBefore", facts("Der Hahn tropft", "Hausmeister", TODAY, TODAY.minusDays(1)));
    }

    private void assertRefused(String key, DefectFacts facts) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> policy.check(facts, TODAY))
                        .getKey());
    }

    private static DefectFacts facts(String summary, String by, LocalDate on, LocalDate due) {
        return new DefectFacts(DefectKind.WATER, DefectUrgency.SOON, summary, on, by, due);
    }
}
