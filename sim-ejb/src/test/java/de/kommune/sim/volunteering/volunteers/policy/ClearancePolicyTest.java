package de.kommune.sim.volunteering.volunteers.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.CertificateTerms;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Seen;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClearancePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ClearancePolicy delivered =
            new ClearancePolicy(List.of(rule(3, 60, 90, 3, Period.since(LocalDate.of(2012, 1, 1)))));

    @Test
    void aCertificateClearsFromItsDateForFiveYears() {
        Seen seen = new Seen(LocalDate.of(2024, 2, 29), false);
        assertFalse(delivered.clears(seen, LocalDate.of(2024, 2, 28)));
        assertTrue(delivered.clears(seen, LocalDate.of(2024, 2, 29)));
        assertTrue(delivered.clears(seen, LocalDate.of(2029, 2, 27)));
        assertFalse(delivered.clears(seen, LocalDate.of(2029, 2, 28)));
        assertEquals(LocalDate.of(2029, 2, 28), delivered.lapsesOn(seen.date(), seen.date()));
    }

    @Test
    void whatStandsBesideANameFollowsFromTheDay() {
        Seen seen = new Seen(LocalDate.of(2021, 12, 1), false);
        LocalDate lapse = LocalDate.of(2026, 12, 1);
        assertEquals(Clearance.NOT_NEEDED, delivered.of(false, null, TODAY));
        assertEquals(Clearance.MISSING, delivered.of(true, null, TODAY));
        assertEquals(Clearance.BARRED, delivered.of(true, new Seen(TODAY, true), TODAY));
        assertEquals(Clearance.VALID, delivered.of(true, seen, lapse.minusDays(91)));
        assertEquals(Clearance.ENDING, delivered.of(true, seen, lapse.minusDays(90)));
        assertEquals(Clearance.ENDING, delivered.of(true, seen, lapse.minusDays(1)));
        assertEquals(Clearance.LAPSED, delivered.of(true, seen, lapse));
    }

    @Test
    void whatIsSeenIsOfTodayOrOfTheLastThreeMonths() {
        delivered.checkSeen(TODAY, TODAY);
        delivered.checkSeen(LocalDate.of(2026, 8, 23), TODAY);
        assertRefused("volunteering.certificateTooOld", () -> delivered.checkSeen(LocalDate.of(2026, 8, 22), TODAY));
        assertRefused("volunteering.certificateToCome", () -> delivered.checkSeen(TODAY.plusDays(1), TODAY));
    }

    @Test
    void theFactsAreKeptWhileTheWorkGoesOnAlsoAfterTheyLapsed() {
        LocalDate longAfter = TODAY.plusYears(9);
        for (VolunteerState state : VolunteerState.current()) {
            assertFalse(delivered.isDeletionDue(new Work(state, true, TODAY, null), false, longAfter), state.name());
        }
    }

    @Test
    void whereNoWorkFollowsTheyAreDeletedAtOnce() {
        assertTrue(delivered.isDeletionDue(new Work(VolunteerState.ENDED, false, null, null), false, TODAY));
        assertTrue(delivered.isDeletionDue(new Work(VolunteerState.CLEARANCE, false, null, null), false, TODAY));
        assertTrue(delivered.isDeletionDue(new Work(VolunteerState.CLEARANCE, false, null, null), true, TODAY));
    }

    @Test
    void afterTheWorkTheyAreKeptForThreeMonths() {
        Work ended = new Work(VolunteerState.ENDED, false, TODAY.minusYears(2), LocalDate.of(2026, 8, 31));
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertFalse(delivered.isDeletionDue(ended, false, first.minusDays(1)));
        assertTrue(delivered.isDeletionDue(ended, false, first));
        assertEquals(first, delivered.deletedOn(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void aRuleThatIsMadeStricterHoldsFromItsDayForOldCertificates() {
        LocalDate change = LocalDate.of(2027, 1, 1);
        ClearancePolicy policy = new ClearancePolicy(List.of(
                rule(3, 36, 90, 3, Period.since(change)),
                rule(3, 60, 90, 3, Period.between(LocalDate.of(2012, 1, 1), change))));
        Seen seen = new Seen(LocalDate.of(2023, 5, 1), false);
        assertTrue(policy.clears(seen, change.minusDays(1)));
        assertFalse(policy.clears(seen, change));
        assertEquals(change, policy.lapsesOn(seen.date(), seen.date()));
    }

    /** Day by day over eight years, with rules that change, against the plain reading of the words. */
    @Test
    void everyDayIsAsThePlainReadingSays() {
        Random chance = new Random(20261123);
        for (int round = 0; round < 60; round++) {
            List<CertificateRule> rules = rules(chance);
            ClearancePolicy policy = new ClearancePolicy(rules);
            LocalDate dated = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(1200));
            Seen seen = new Seen(dated, chance.nextInt(9) == 0);
            LocalDate lapse = null;
            for (LocalDate day = dated.minusDays(5); day.isBefore(dated.plusYears(7)); day = day.plusDays(1)) {
                assertEquals(plainly(rules, seen, day), policy.clears(seen, day), dated + " on " + day);
                if (lapse == null && !day.isBefore(dated) && !plainly(rules, new Seen(dated, false), day)) {
                    lapse = day;
                }
            }
            assertEquals(lapse, policy.lapsesOn(dated, dated));
        }
    }

    /** What the database asks for by one date is what the rule says of each date. */
    @Test
    void theDatesThatArePointedOutAreAllUpToOne() {
        Random chance = new Random(72);
        for (int round = 0; round < 300; round++) {
            int months = 1 + chance.nextInt(72);
            ClearancePolicy policy = new ClearancePolicy(
                    List.of(rule(3, months, chance.nextInt(20), 3, Period.since(LocalDate.of(2000, 1, 1)))));
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(1500));
            LocalDate latest = policy.latestPointedOut(day);
            for (int off = -40; off <= 10; off++) {
                LocalDate dated = latest.plusDays(off);
                if (!dated.isAfter(day)) {
                    assertEquals(
                            off > 0,
                            policy.of(true, new Seen(dated, false), day) == Clearance.VALID,
                            dated + " on " + day);
                }
            }
        }
    }

    @Test
    void withoutARuleNobodyIsClearedInSilence() {
        ClearancePolicy none = new ClearancePolicy(List.of());
        assertThrows(IllegalStateException.class, () -> none.clears(new Seen(TODAY, false), TODAY));
        assertFalse(none.clears(null, TODAY));
    }

    private static boolean plainly(List<CertificateRule> rules, Seen seen, LocalDate day) {
        CertificateRule ofDay = rules.stream()
                .filter(rule -> rule.getPeriod().contains(day))
                .findFirst()
                .orElseThrow();
        boolean begun = day.isEqual(seen.date()) || day.isAfter(seen.date());
        boolean over = !day.isBefore(seen.date().plusMonths(ofDay.getRenewalMonths()));
        return begun && !over && !seen.relevantConviction();
    }

    private static List<CertificateRule> rules(Random chance) {
        List<CertificateRule> rules = new ArrayList<>();
        LocalDate from = LocalDate.of(2000, 1, 1);
        for (int i = chance.nextInt(3); i > 0; i--) {
            LocalDate to = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(900) + (rules.isEmpty() ? 0 : 900));
            rules.add(rule(3, 12 + chance.nextInt(50), 60, 3, Period.between(from, to)));
            from = to;
        }
        rules.add(rule(3, 12 + chance.nextInt(50), 60, 3, Period.since(from)));
        return rules;
    }

    private static void assertRefused(String key, Runnable call) {
        assertEquals(key, assertThrows(BusinessException.class, call::run).getKey());
    }

    private static CertificateRule rule(int maxAge, int renewal, int warn, int keep, Period period) {
        return new CertificateRule(new CertificateTerms(maxAge, renewal, warn, keep), period, "§", "sim");
    }
}
