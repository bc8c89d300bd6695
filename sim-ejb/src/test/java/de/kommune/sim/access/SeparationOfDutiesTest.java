package de.kommune.sim.access;

import static de.kommune.sim.access.Role.ASD_LIAISON;
import static de.kommune.sim.access.Role.BENEFIT_CLERK;
import static de.kommune.sim.access.Role.COMMITTEE_REPORTER;
import static de.kommune.sim.access.Role.COUNSELLOR;
import static de.kommune.sim.access.Role.DATA_PROTECTION;
import static de.kommune.sim.access.Role.HOUSING_CLERK;
import static de.kommune.sim.access.Role.IT_OPERATIONS;
import static de.kommune.sim.access.Role.TEAM_LEAD;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may hold which roles together. */
class SeparationOfDutiesTest {

    @Test
    void nobodyCounselsAndDecidesOnBenefits() {
        assertTrue(SeparationOfDuties.violatedBy(Set.of(COUNSELLOR, BENEFIT_CLERK)));
        assertTrue(SeparationOfDuties.violatedBy(Set.of(TEAM_LEAD, HOUSING_CLERK)));
    }

    @Test
    void whoWatchesTakesNoPart() {
        assertTrue(SeparationOfDuties.violatedBy(Set.of(DATA_PROTECTION, COUNSELLOR)));
        assertTrue(SeparationOfDuties.violatedBy(Set.of(DATA_PROTECTION, COMMITTEE_REPORTER)));
    }

    @Test
    void operationsSeesNoContent() {
        assertTrue(SeparationOfDuties.violatedBy(Set.of(IT_OPERATIONS, ASD_LIAISON)));
        assertTrue(SeparationOfDuties.violatedBy(Set.of(IT_OPERATIONS, COMMITTEE_REPORTER)));
    }

    @Test
    void rolesOfOneSideGoTogether() {
        assertFalse(SeparationOfDuties.violatedBy(Set.of(COUNSELLOR, TEAM_LEAD)));
        assertFalse(SeparationOfDuties.violatedBy(Set.of(BENEFIT_CLERK, HOUSING_CLERK)));
    }

    @Test
    void theTeamLeadMayReportToTheCommittee() {
        assertFalse(SeparationOfDuties.violatedBy(Set.of(TEAM_LEAD, COMMITTEE_REPORTER)));
    }

    @Test
    void oneRoleNeverContradictsItself() {
        for (Role role : Role.values()) {
            assertFalse(SeparationOfDuties.violatedBy(Set.of(role)), role::name);
        }
        assertFalse(SeparationOfDuties.violatedBy(Set.of()));
    }
}
