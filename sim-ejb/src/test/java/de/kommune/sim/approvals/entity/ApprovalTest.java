package de.kommune.sim.approvals.entity;

import static de.kommune.sim.approvals.entity.ApprovalState.APPROVED;
import static de.kommune.sim.approvals.entity.ApprovalState.EXPIRED;
import static de.kommune.sim.approvals.entity.ApprovalState.REFUSED;
import static de.kommune.sim.approvals.entity.ApprovalState.REQUESTED;
import static de.kommune.sim.approvals.entity.ApprovalState.USED;
import static de.kommune.sim.approvals.entity.ApprovalState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.Permission;
import de.kommune.sim.approvals.entity.Approval.Decider;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four eyes: who may do what with a request, when, and how often. */
class ApprovalTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final ApprovalRule RULE =
            new ApprovalRule(ApprovalKind.UNSEALING, 24, 8, LocalDate.of(2022, 1, 1), "Test");
    private static final Decider LEAD = new Decider("lead", Set.of());
    private static final List<String> PEOPLE = List.of("anna", "ben", "lead", "Anna");

    private final Approval approval = new Approval(
            new Subject(ApprovalKind.UNSEALING, 7, "2026-0001"), "Die Klientin bittet darum.", "anna", NOON, RULE);

    /** Who could not open the page could not decide either, whatever the kind says. */
    @ParameterizedTest
    @EnumSource
    void whoeverDecidesTakesPart(ApprovalKind kind) {
        assertTrue(
                Permission.APPROVAL_TAKE_PART.roles().containsAll(kind.decider().roles()),
                kind + " is decided by " + kind.decider().roles());
    }

    @Test
    void somebodyElseApprovesAndItIsUsedOnce() {
        approval.approve(LEAD, "geprüft", NOON.plusHours(1), RULE);
        approval.use("anna", NOON.plusHours(2));
        assertEquals(USED, approval.stateAt(NOON.plusHours(2)));
        assertEquals("approvals.over", refusal(() -> approval.use("anna", NOON.plusHours(3))));
        assertEquals(List.of(REQUESTED, APPROVED, USED), reached(approval));
    }

    @Test
    void nobodyApprovesTheOwnRequestInWhateverSpelling() {
        assertEquals("approvals.ownRequest", refusal(() -> approval.approve(by("anna"), "ja", NOON, RULE)));
        assertEquals("approvals.ownRequest", refusal(() -> approval.approve(by("ANNA"), "ja", NOON, RULE)));
        assertEquals("approvals.ownRequest", refusal(() -> approval.refuse(by("anna"), "nein", NOON)));
    }

    @Test
    void whoStandsInForTheRequesterIsNoSecondPairOfEyes() {
        Decider deputy = new Decider("ben", Set.of("anna"));
        assertEquals("approvals.ownRequest", refusal(() -> approval.approve(deputy, "ja", NOON, RULE)));
    }

    @Test
    void nothingIsUsedBeforeItIsApproved() {
        assertEquals("approvals.notYetApproved", refusal(() -> approval.use("anna", NOON)));
    }

    @Test
    void aDecisionNeedsAReason() {
        assertEquals("approvals.withoutReason", refusal(() -> approval.approve(LEAD, " ", NOON, RULE)));
        assertEquals("approvals.withoutReason", refusal(() -> approval.refuse(LEAD, null, NOON)));
        assertEquals(REQUESTED, approval.stateAt(NOON));
    }

    @Test
    void whatWasRefusedOrWithdrawnStaysSo() {
        approval.refuse(LEAD, "nein", NOON);
        assertEquals("approvals.over", refusal(() -> approval.approve(LEAD, "doch", NOON, RULE)));
        assertEquals("approvals.over", refusal(() -> approval.withdraw("anna", NOON)));
        assertEquals(REFUSED, approval.stateAt(NOON.plusYears(1)));
    }

    @Test
    void onlyWhoAskedWithdrawsEvenAfterTheApproval() {
        approval.approve(LEAD, "ja", NOON, RULE);
        assertEquals("approvals.notYours", refusal(() -> approval.withdraw("lead", NOON)));
        approval.withdraw("anna", NOON);
        assertEquals("approvals.over", refusal(() -> approval.use("anna", NOON)));
    }

    @Test
    void aRequestRunsOutAtItsHourAndAnApprovalAtItsOwn() {
        assertEquals(REQUESTED, approval.stateAt(NOON.plusHours(24).minusNanos(1000)));
        assertEquals(EXPIRED, approval.stateAt(NOON.plusHours(24)));
        approval.approve(LEAD, "ja", NOON.plusHours(23), RULE);
        assertEquals(APPROVED, approval.stateAt(NOON.plusHours(30)));
        assertEquals("approvals.over", refusal(() -> approval.use("anna", NOON.plusHours(31))));
        approval.expire(NOON.plusHours(31));
        assertEquals(List.of(REQUESTED, APPROVED, EXPIRED), reached(approval));
    }

    @Test
    void theClockEndsNothingBeforeItsTime() {
        approval.expire(NOON.plusHours(1));
        assertEquals(List.of(REQUESTED), reached(approval));
    }

    /** Random people do random things in random order; a thousand lives of a request for each seed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverHappensTheRulesHold(long seed) {
        Random random = new Random(seed);
        Set<ApprovalState> met = EnumSet.noneOf(ApprovalState.class);
        for (int life = 0; life < 1000; life++) {
            Approval lived = new Approval(new Subject(ApprovalKind.UNSEALING, life, "x"), "Grund", "anna", NOON, RULE);
            LocalDateTime now = NOON;
            for (int step = 0; step < 12; step++) {
                now = now.plusMinutes(random.nextInt(240));
                attempt(lived, random, now);
            }
            assertLawful(lived);
            met.addAll(reached(lived));
        }
        assertEquals(EnumSet.allOf(ApprovalState.class), met);
    }

    private static void attempt(Approval lived, Random random, LocalDateTime now) {
        ApprovalState before = lived.stateAt(now);
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Decider decider = new Decider(who, random.nextInt(4) == 0 ? Set.of("anna") : Set.of());
        try {
            switch (random.nextInt(5)) {
                case 0 -> lived.approve(decider, "ja", now, RULE);
                case 1 -> lived.refuse(decider, "nein", now);
                case 2 -> lived.withdraw(who, now);
                case 3 -> lived.use(who, now);
                default -> lived.expire(now);
            }
            if (!before.isLive()) {
                assertEquals(before, lived.stateAt(now), "nothing changes after the end");
            }
            if (lived.stateAt(now) == APPROVED && before == REQUESTED) {
                assertTrue(!decider.account().equalsIgnoreCase("anna")
                        && decider.represented().isEmpty());
            }
        } catch (BusinessException refused) {
            assertEquals(before, lived.stateAt(now));
        }
    }

    private static void assertLawful(Approval lived) {
        List<ApprovalState> reached = reached(lived);
        assertEquals(reached.size(), new TreeSet<>(reached).size(), "no state is reached twice");
        assertTrue(
                Set.of(
                                List.of(REQUESTED),
                                List.of(REQUESTED, APPROVED),
                                List.of(REQUESTED, APPROVED, USED),
                                List.of(REQUESTED, APPROVED, WITHDRAWN),
                                List.of(REQUESTED, APPROVED, EXPIRED),
                                List.of(REQUESTED, REFUSED),
                                List.of(REQUESTED, WITHDRAWN),
                                List.of(REQUESTED, EXPIRED))
                        .contains(reached),
                reached::toString);
        lived.getSteps().stream()
                .filter(step -> step.getReached() == APPROVED || step.getReached() == REFUSED)
                .forEach(step -> assertTrue(!step.getAccount().equalsIgnoreCase("anna")));
        lived.getSteps().stream()
                .filter(step -> step.getReached() == USED)
                .forEach(step -> assertTrue(step.getAt().isBefore(lived.getExpiresAt()), "used after its time"));
    }

    private static List<ApprovalState> reached(Approval lived) {
        return lived.getSteps().stream().map(ApprovalStep::getReached).toList();
    }

    private static Decider by(String account) {
        return new Decider(account, Set.of());
    }

    private static String refusal(Runnable deed) {
        return assertThrows(BusinessException.class, deed::run).getKey();
    }
}
