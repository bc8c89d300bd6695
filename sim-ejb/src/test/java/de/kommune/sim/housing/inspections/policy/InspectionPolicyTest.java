package de.kommune.sim.housing.inspections.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.inspections.policy.InspectionPolicy.Looked;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InspectionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Long> POINTS = List.of(1L, 2L);

    private final InspectionPolicy policy = new InspectionPolicy();

    @Test
    void whatWasNotDoneOnItsDayIsLateFromTheNextOn() {
        assertFalse(policy.isLate(TODAY, null, TODAY));
        assertTrue(policy.isLate(TODAY.minusDays(1), null, TODAY));
        assertFalse(policy.isLate(TODAY.minusDays(9), TODAY.minusDays(1), TODAY));
    }

    @Test
    void eachPointIsLookedAtOnce() {
        assertDoesNotThrow(() -> policy.check(List.of(fine(1), fine(2)), POINTS));
        assertRefused("housing.inspectionIncomplete", () -> policy.check(List.of(fine(1)), POINTS));
        assertRefused("housing.inspectionIncomplete", () -> policy.check(List.of(fine(1), fine(1)), POINTS));
        assertRefused("housing.inspectionIncomplete", () -> policy.check(List.of(fine(1), fine(2), fine(2)), POINTS));
        assertRefused("housing.inspectionIncomplete", () -> policy.check(List.of(fine(1), fine(3)), POINTS));
    }

    @Test
    void whatIsNotInOrderHasAWordAboutIt() {
        assertDoesNotThrow(() -> policy.check(List.of(fine(1), new Result(2, false, "Hahn tropft")), POINTS));
        assertRefused(
                "housing.inspectionWithoutWords",
                () -> policy.check(List.of(fine(1), new Result(2, false, " ")), POINTS));
    }

    @Test
    void itIsPlannedForADayToComeAndWrittenDownAfterwards() {
        assertDoesNotThrow(() -> policy.checkPlanned(TODAY, TODAY));
        assertRefused("housing.inspectionPast", () -> policy.checkPlanned(TODAY.minusDays(1), TODAY));
        assertDoesNotThrow(() -> policy.checkHeld(TODAY, TODAY));
        assertRefused("housing.inspectionToCome", () -> policy.checkHeld(TODAY.plusDays(1), TODAY));
    }

    @Test
    void whatIsWrongWithFireProtectionIsMendedAtOnce() {
        assertEquals(DefectUrgency.AT_ONCE, policy.urgency(DefectKind.FIRE_PROTECTION));
        assertEquals(DefectUrgency.SOON, policy.urgency(DefectKind.DOOR_LOCK));
    }

    @Test
    void theDefectSaysThePointAndTheRemarkAndFitsItsColumn() {
        assertEquals("Heizung: kalt", policy.summary("Heizung", " kalt "));
        assertEquals(200, policy.summary("x".repeat(120), "y".repeat(120)).length());
    }

    private static Result fine(long point) {
        return new Result(point, true, null);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private record Result(long pointId, boolean inOrder, String remark) implements Looked {}
}
