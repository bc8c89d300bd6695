package de.kommune.sim.housing.placement.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WaiverRuleTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    private final WaiverRule rule = new WaiverRule();

    @Test
    void anExceptionIsFromEachRuleThatWouldBeBroken() {
        assertEquals(
                EnumSet.of(HousingRule.SEX_RULE, HousingRule.ROOM_AREA),
                rule.waived(List.of(
                        broken(HousingRule.SEX_RULE), broken(HousingRule.ROOM_AREA), broken(HousingRule.SEX_RULE))));
    }

    @Test
    void whereNothingIsBrokenThereIsNothingToExcept() {
        assertRefused("housing.waiverNotNeeded", () -> rule.waived(List.of()));
    }

    @Test
    void fromWhatCanNeverBeThereIsNoException() {
        for (HousingRule never : EnumSet.range(HousingRule.PERSON_HOUSED, HousingRule.ASSIGNMENT)) {
            assertRefused(
                    "housing.waiverNever", () -> rule.waived(List.of(broken(HousingRule.SEX_RULE), broken(never))));
        }
    }

    @Test
    void whatElseIsBrokenByNowStillCounts() {
        List<Breach> now = List.of(broken(HousingRule.SEX_RULE), broken(HousingRule.ROOM_AREA));
        assertEquals(List.of(broken(HousingRule.ROOM_AREA)), rule.rest(now, Set.of(HousingRule.SEX_RULE)));
        assertEquals(now, rule.rest(now, Set.of()));
        List<Breach> taken = List.of(broken(HousingRule.PLACE_TAKEN));
        assertEquals(taken, rule.rest(taken, Set.of(HousingRule.PLACE_TAKEN)));
    }

    @Test
    void anExceptionHasAReasonOfASentence() {
        assertDoesNotThrow(() -> rule.checkReason("x".repeat(300)));
        assertRefused("housing.waiverWithoutReason", () -> rule.checkReason(" "));
        assertRefused("housing.waiverWithoutReason", () -> rule.checkReason(null));
        assertRefused("housing.waiverReasonTooLong", () -> rule.checkReason("x".repeat(301)));
    }

    private static Breach broken(HousingRule which) {
        return new Breach(which, "1", NIGHT);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
