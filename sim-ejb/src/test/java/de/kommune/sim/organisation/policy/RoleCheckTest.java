package de.kommune.sim.organisation.policy;

import static de.kommune.sim.access.Role.BENEFIT_CLERK;
import static de.kommune.sim.access.Role.COMMITTEE_REPORTER;
import static de.kommune.sim.access.Role.COUNSELLOR;
import static de.kommune.sim.access.Role.DATA_PROTECTION;
import static de.kommune.sim.access.Role.TEAM_LEAD;
import static de.kommune.sim.organisation.entity.FindingKind.EXCLUSIVE_ROLES;
import static de.kommune.sim.organisation.entity.FindingKind.NO_POST;
import static de.kommune.sim.organisation.entity.FindingKind.WRONG_PROFESSION;
import static de.kommune.sim.organisation.entity.Profession.ADMINISTRATION;
import static de.kommune.sim.organisation.entity.Profession.SOCIAL_WORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.organisation.entity.FindingKind;
import de.kommune.sim.organisation.entity.Profession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong with the roles of an account, for whoever holds which posts. */
class RoleCheckTest {

    private final RoleCheck check = new RoleCheck();

    @Test
    void aSocialWorkerCounselsAndTheAdministrationDecides() {
        assertEquals(Set.of(), check.findings(Set.of(COUNSELLOR), List.of(SOCIAL_WORK)));
        assertEquals(Set.of(), check.findings(Set.of(BENEFIT_CLERK), List.of(ADMINISTRATION)));
    }

    @Test
    void theOtherProfessionIsAViolation() {
        assertEquals(Set.of(WRONG_PROFESSION), check.findings(Set.of(COUNSELLOR), List.of(ADMINISTRATION)));
        assertEquals(Set.of(WRONG_PROFESSION), check.findings(Set.of(BENEFIT_CLERK), List.of(SOCIAL_WORK)));
    }

    @Test
    void aSecondPostOfTheOtherProfessionIsOneToo() {
        assertEquals(Set.of(WRONG_PROFESSION), check.findings(Set.of(TEAM_LEAD), List.of(SOCIAL_WORK, ADMINISTRATION)));
    }

    @Test
    void withoutAnyPostTheRoleIsOnlyReported() {
        assertEquals(Set.of(NO_POST), check.findings(Set.of(COUNSELLOR), List.of()));
        assertFalse(check.contradicts(Set.of(COUNSELLOR), List.of()));
    }

    @Test
    void rolesThatNoProfessionLimitNeedNoPost() {
        assertEquals(Set.of(), check.findings(Set.of(DATA_PROTECTION), List.of()));
        assertEquals(Set.of(), check.findings(Set.of(COMMITTEE_REPORTER), List.of(ADMINISTRATION)));
    }

    @Test
    void whoHoldsBothSidesIsReportedForThatAlone() {
        assertEquals(Set.of(EXCLUSIVE_ROLES), check.findings(Set.of(COUNSELLOR, BENEFIT_CLERK), List.of()));
    }

    /** All 512 sets of roles with all 4 sets of professions: the check and the ground rule never disagree. */
    @Test
    void theCheckReportsExactlyWhatTheGroundRuleRefuses() {
        for (int bits = 0; bits < 1 << Role.values().length; bits++) {
            Set<Role> roles = roles(bits);
            for (Set<Profession> posts : List.of(
                    Set.<Profession>of(),
                    Set.of(SOCIAL_WORK),
                    Set.of(ADMINISTRATION),
                    Set.of(SOCIAL_WORK, ADMINISTRATION))) {
                Set<FindingKind> findings = check.findings(roles, posts);
                assertEquals(SeparationOfDuties.violatedBy(roles), findings.contains(EXCLUSIVE_ROLES), roles::toString);
                assertFalse(findings.contains(NO_POST) && findings.contains(WRONG_PROFESSION), roles::toString);
            }
        }
    }

    private static Set<Role> roles(int bits) {
        return Arrays.stream(Role.values())
                .filter(role -> (bits & 1 << role.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
