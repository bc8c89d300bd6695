package de.kommune.sim.procedures.asylum.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.asylum.entity.AsylumRefusal;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.entity.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What decisions of the Federal Office can say and what they come to, written from the statutes. */
class AsylumDecisionsTest {

    private static final LocalDate APPLIED = LocalDate.of(2025, 3, 3);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    /** G granted, R refused, - not decided; in the order Art. 16a GG, § 3, § 4 AsylG, § 60 Abs. 5, Abs. 7 AufenthG. */
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GGR--, , ASYLUM",
        "RG---, SIMPLE, REFUGEE",
        "-G---, , REFUGEE",
        "RRG--, SIMPLE, SUBSIDIARY",
        "RRRGG, SIMPLE, NO_REMOVAL_5",
        "RRRRG, SIMPLE, NO_REMOVAL_7",
        "RRRRR, SIMPLE, SIMPLE",
        "RRRRR, MANIFESTLY_UNFOUNDED, MANIFESTLY_UNFOUNDED",
        "RRRGR, MANIFESTLY_UNFOUNDED, NO_REMOVAL_5",
        "---RR, OTHER_STATE, OTHER_STATE",
        "---RR, PROTECTION_IN_EU, PROTECTION_IN_EU",
        "---GR, PROTECTION_IN_EU, NO_REMOVAL_5",
        "-----, SAFE_THIRD_STATE, SAFE_THIRD_STATE",
        "---RR, NO_NEW_PROCEDURE, NO_NEW_PROCEDURE",
        "---RR, WITHDRAWN, WITHDRAWN",
        "---RR, NOT_PURSUED, NOT_PURSUED"
    })
    void theWholeIsTheStrongestThatTheVectorHolds(String vector, AsylumRefusal refusal, AsylumResult result) {
        AsylumDecision checked = checked(AsylumKind.FIRST, vector, refusal);
        assertEquals(result, AsylumDecisions.result(AsylumKind.FIRST, checked));
    }

    @Test
    void protectionIsTakenBackOrLeftAsItIs() {
        assertEquals(
                AsylumResult.REVOKED,
                AsylumDecisions.result(
                        AsylumKind.REVOCATION, checked(AsylumKind.REVOCATION, "---RR", AsylumRefusal.REVOKED)));
        assertEquals(
                AsylumResult.NO_REMOVAL_5,
                AsylumDecisions.result(
                        AsylumKind.REVOCATION, checked(AsylumKind.REVOCATION, "---G-", AsylumRefusal.REVOKED)));
        assertEquals(
                AsylumResult.KEPT,
                AsylumDecisions.result(AsylumKind.REVOCATION, checked(AsylumKind.REVOCATION, "-----", null)));
        assertEquals(AsylumResult.OPEN, AsylumDecisions.result(AsylumKind.FIRST, null));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "-----, , procedures.asylumNothingDecided",
        "RRR--, , procedures.asylumNothingDecided",
        "-----, SIMPLE, procedures.asylumRefusedWhat",
        "RG---, MANIFESTLY_UNFOUNDED, procedures.asylumManifestlyGranted",
        "RRR--, OTHER_STATE, procedures.asylumNotInSubstance",
        "G----, WITHDRAWN, procedures.asylumNotInSubstance",
        "---RR, REVOKED, procedures.asylumRevocationOnly"
    })
    void whatNoDecisionSaysIsRefused(String vector, AsylumRefusal refusal, String key) {
        assertRefused(key, () -> checked(AsylumKind.FIRST, vector, refusal));
    }

    @Test
    void aRevocationRefusesNoApplication() {
        assertRefused(
                "procedures.asylumRevocationOnly", () -> checked(AsylumKind.REVOCATION, "RRRRR", AsylumRefusal.SIMPLE));
    }

    @Test
    void familyAsylumIsGrantedOrIsNot() {
        AsylumDecision family = decision("---G-", null);
        family.setForFamily(true);
        assertRefused(
                "procedures.asylumFamilyWithoutGrant",
                () -> AsylumDecisions.checked(family, facts(AsylumKind.FIRST), TODAY));
    }

    @Test
    void daysFollowEachOther() {
        AsylumDecision early = decision("G----", null);
        early.setDecidedOn(APPLIED.minusDays(1));
        assertRefused(
                "procedures.asylumDecidedOn", () -> AsylumDecisions.checked(early, facts(AsylumKind.FIRST), TODAY));
        AsylumDecision before = decision("G----", null);
        before.setServedOn(DECIDED.minusDays(1));
        assertRefused(
                "procedures.asylumServedOn", () -> AsylumDecisions.checked(before, facts(AsylumKind.FIRST), TODAY));
        AsylumDecision told = decision("G----", null);
        told.setToldUntil(TODAY);
        assertRefused(
                "procedures.asylumToldUntil", () -> AsylumDecisions.checked(told, facts(AsylumKind.FIRST), TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "RRRRR, SIMPLE, ASYLUM", // § 74 Abs. 1 AsylG: two weeks
        "RRG--, , ASYLUM", // for more than subsidiary protection
        "---RR, WITHDRAWN, ASYLUM",
        "---RR, NOT_PURSUED, ASYLUM",
        "RRRRR, MANIFESTLY_UNFOUNDED, ASYLUM_UNFOUNDED", // § 36 Abs. 3: one week
        "---RR, PROTECTION_IN_EU, ASYLUM_UNFOUNDED", // § 36 Abs. 1: § 29 Abs. 1 Nr. 2 is treated alike
        "---RR, OTHER_STATE, ASYLUM_OTHER_STATE", // § 34a Abs. 2: one week
        "---RR, SAFE_THIRD_STATE, ASYLUM_OTHER_STATE",
        "---RR, NO_NEW_PROCEDURE, ASYLUM_AGAIN" // § 71 Abs. 4, § 36 Abs. 3: one week
    })
    void theRemedyHangsOnWhyItWasRefused(String vector, AsylumRefusal refusal, String matter) {
        assertEquals(Optional.of(matter), AsylumDecisions.remedyMatter(decision(vector, refusal)));
    }

    @Test
    void whereNothingIsRefusedThereIsNothingToAnswer() {
        assertEquals(Optional.empty(), AsylumDecisions.remedyMatter(decision("-G---", null)));
    }

    @ParameterizedTest
    @EnumSource(AsylumRefusal.class)
    void everyRefusalHasARemedyAndAResult(AsylumRefusal refusal) {
        assertEquals(
                true, AsylumDecisions.remedyMatter(decision("-----", refusal)).isPresent());
        Set<AsylumResult> known = EnumSet.allOf(AsylumResult.class);
        assertEquals(true, known.contains(AsylumResult.valueOf(refusal.name())));
    }

    private static AsylumDecision checked(AsylumKind kind, String vector, AsylumRefusal refusal) {
        return AsylumDecisions.checked(decision(vector, refusal), facts(kind), TODAY);
    }

    private static AsylumDecision decision(String vector, AsylumRefusal refusal) {
        AsylumDecision decision = new AsylumDecision();
        decision.setDecidedOn(DECIDED);
        decision.setAsylum(finding(vector.charAt(0)));
        decision.setRefugee(finding(vector.charAt(1)));
        decision.setSubsidiary(finding(vector.charAt(2)));
        decision.setNoRemoval5(finding(vector.charAt(3)));
        decision.setNoRemoval7(finding(vector.charAt(4)));
        decision.setRefusal(refusal);
        return decision;
    }

    private static Finding finding(char letter) {
        return switch (letter) {
            case 'G' -> Finding.GRANTED;
            case 'R' -> Finding.REFUSED;
            default -> Finding.NOT_DECIDED;
        };
    }

    private static AsylumFacts facts(AsylumKind kind) {
        AsylumFacts facts = new AsylumFacts();
        facts.setKind(kind);
        facts.setAppliedOn(APPLIED);
        return facts;
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
