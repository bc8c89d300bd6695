package de.kommune.sim.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.intake.entity.Acquaintance;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.intake.entity.Suggestion.Code;
import de.kommune.sim.intake.entity.Suggestion.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a request fits, and how that is explained. */
class AssignmentAdviceTest {

    private static final Set<String> DARI = Set.of("prs");
    private static final BigDecimal FULL = new BigDecimal("1.0000");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.7500");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final AssignmentAdvice advice = new AssignmentAdvice();

    @Test
    void whoSpeaksTheLanguageComesBeforeWhoDoesNot() {
        List<Suggestion> ranked =
                advice.rank(DARI, List.of(counsellor("anna", FULL, 20), speaking("bea", FULL, 20, "prs")));
        assertEquals(List.of("bea", "anna"), accounts(ranked));
        assertEquals(List.of(Reason.of(Code.SPEAKS, "prs"), Reason.of(Code.CASES, 20L, FULL)), reasons(ranked, 0));
        assertEquals(List.of(Reason.of(Code.SPEAKS_NONE), Reason.of(Code.CASES, 20L, FULL)), reasons(ranked, 1));
    }

    @Test
    void casesCountForTheShareOfAPost() {
        List<Suggestion> ranked =
                advice.rank(Set.of(), List.of(counsellor("anna", THREE_QUARTERS, 23), counsellor("bea", FULL, 25)));
        assertEquals(List.of("bea", "anna"), accounts(ranked));
        assertEquals(List.of(Reason.of(Code.CASES, 23L, THREE_QUARTERS)), reasons(ranked, 1));
    }

    @Test
    void withoutAPostItIsReckonedAsAWholeOneAndSaidSo() {
        List<Suggestion> ranked =
                advice.rank(Set.of(), List.of(counsellor("anna", null, 10), counsellor("bea", THREE_QUARTERS, 10)));
        assertEquals(List.of("anna", "bea"), accounts(ranked));
        assertEquals(List.of(Reason.of(Code.CASES_WITHOUT_POST, 10L)), reasons(ranked, 0));
    }

    @Test
    void whoKnowsThePersonComesBeforeWhoKnowsTheFamily() {
        List<Suggestion> ranked = advice.rank(
                Set.of(),
                List.of(
                        knowing("anna", Acquaintance.FAMILY),
                        knowing("bea", Acquaintance.PERSON),
                        knowing("carl", Acquaintance.NONE)));
        assertEquals(List.of("bea", "anna", "carl"), accounts(ranked));
        assertTrue(reasons(ranked, 0).contains(Reason.of(Code.KNOWS_PERSON)));
        assertTrue(reasons(ranked, 1).contains(Reason.of(Code.KNOWS_FAMILY)));
    }

    @Test
    void theLanguageOutweighsAnUnevenLoad() {
        List<Suggestion> ranked =
                advice.rank(DARI, List.of(counsellor("anna", FULL, 10), speaking("bea", FULL, 30, "prs")));
        assertEquals("bea", ranked.get(0).account());
    }

    @Test
    void theLanguageOutweighsThatACounsellorHasNoCaseYet() {
        List<Suggestion> ranked =
                advice.rank(DARI, List.of(counsellor("anna", FULL, 0), speaking("bea", FULL, 3, "prs")));
        assertEquals("bea", ranked.get(0).account());
    }

    @Test
    void anAcquaintanceDoesNotOutweighTwiceTheLoad() {
        Counsellor knows = new Counsellor("anna", "Anna", false, FULL, 40, null, Set.of(), Acquaintance.FAMILY);
        List<Suggestion> ranked = advice.rank(Set.of(), List.of(knows, counsellor("bea", FULL, 2)));
        assertEquals(List.of("bea", "anna"), accounts(ranked));
    }

    @Test
    void whoIsAwayComesLastAndIsNotProposed() {
        Counsellor away = new Counsellor("anna", "Anna", false, FULL, 0, FRIDAY, DARI, Acquaintance.PERSON);
        List<Suggestion> ranked = advice.rank(DARI, List.of(away, counsellor("bea", FULL, 50)));
        assertEquals(List.of("bea", "anna"), accounts(ranked));
        assertFalse(ranked.get(1).free());
        assertTrue(reasons(ranked, 1).contains(Reason.of(Code.AWAY, FRIDAY)));
    }

    @Test
    void whereEverybodyIsAwayNobodyIsProposed() {
        Counsellor away = new Counsellor("anna", "Anna", false, FULL, 0, FRIDAY, DARI, Acquaintance.NONE);
        assertFalse(advice.rank(DARI, List.of(away)).get(0).best());
    }

    @Test
    void theLeadComesAfterTheCounsellors() {
        Counsellor lead = new Counsellor("lea", "Lea", true, FULL, 0, null, DARI, Acquaintance.PERSON);
        List<Suggestion> ranked = advice.rank(DARI, List.of(lead, counsellor("bea", FULL, 30)));
        assertEquals(List.of("bea", "lea"), accounts(ranked));
        assertTrue(reasons(ranked, 1).contains(Reason.of(Code.LEADS)));
    }

    @Test
    void germanNeedsNoInterpreterAndTellsNobodyApart() {
        List<Suggestion> ranked =
                advice.rank(Set.of("deu"), List.of(counsellor("anna", FULL, 5), speaking("bea", FULL, 6, "deu")));
        assertEquals(List.of("anna", "bea"), accounts(ranked));
        assertEquals(List.of(Reason.of(Code.CASES, 5L, FULL)), reasons(ranked, 0));
    }

    @Test
    void aTeamWithoutAnyCaseIsRankedByAccount() {
        List<Suggestion> ranked =
                advice.rank(Set.of(), List.of(counsellor("bea", FULL, 0), counsellor("anna", FULL, 0)));
        assertEquals(List.of("anna", "bea"), accounts(ranked));
        assertEquals(0, ranked.get(0).points());
    }

    @Test
    void withoutATeamThereIsNoProposal() {
        assertEquals(List.of(), advice.rank(DARI, List.of()));
    }

    private static Counsellor counsellor(String account, BigDecimal share, long cases) {
        return new Counsellor(account, account, false, share, cases, null, Set.of(), Acquaintance.NONE);
    }

    private static Counsellor speaking(String account, BigDecimal share, long cases, String language) {
        return new Counsellor(account, account, false, share, cases, null, Set.of(language), Acquaintance.NONE);
    }

    private static Counsellor knowing(String account, Acquaintance acquaintance) {
        return new Counsellor(account, account, false, FULL, 10, null, Set.of(), acquaintance);
    }

    private static List<String> accounts(List<Suggestion> ranked) {
        return ranked.stream().map(Suggestion::account).toList();
    }

    private static List<Reason> reasons(List<Suggestion> ranked, int place) {
        return ranked.get(place).reasons();
    }
}
