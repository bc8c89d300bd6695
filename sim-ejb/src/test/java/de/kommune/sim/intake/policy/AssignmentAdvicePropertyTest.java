package de.kommune.sim.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.intake.entity.Acquaintance;
import de.kommune.sim.intake.entity.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What must hold for the proposals of any team: tried on teams drawn by lot, always the same ones. */
class AssignmentAdvicePropertyTest {

    private static final int TEAMS = 3000;
    private static final List<String> LANGUAGES = List.of("prs", "ara", "ukr", "tir", "deu");

    private final Random lot = new Random(20261123);
    private final AssignmentAdvice advice = new AssignmentAdvice();

    @Test
    void everybodyIsRankedOnceAndTheOrderOfTheTeamChangesNothing() {
        for (int i = 0; i < TEAMS; i++) {
            Set<String> wanted = languages();
            List<Counsellor> team = team();
            List<Counsellor> shuffled = new ArrayList<>(team);
            Collections.shuffle(shuffled, lot);
            List<Suggestion> ranked = advice.rank(wanted, team);
            assertEquals(ranked, advice.rank(wanted, shuffled));
            assertEquals(
                    team.stream().map(Counsellor::account).sorted().toList(),
                    ranked.stream().map(Suggestion::account).sorted().toList());
        }
    }

    @Test
    void whoIsAwayIsNeverAheadOfWhoIsThere() {
        for (int i = 0; i < TEAMS; i++) {
            List<Suggestion> ranked = advice.rank(languages(), team());
            List<Boolean> free = ranked.stream().map(Suggestion::free).toList();
            assertEquals(free.stream().sorted(Collections.reverseOrder()).toList(), free);
            assertEquals(
                    free.contains(true) ? 1 : 0,
                    ranked.stream().filter(Suggestion::best).count());
        }
    }

    @Test
    void moreCasesNeverMakeAProposalBetter() {
        for (int i = 0; i < TEAMS; i++) {
            int more = 1 + lot.nextInt(20);
            assertNotBetter(one -> with(one, one.cases() + more, one.languages(), one.acquaintance()));
        }
    }

    @Test
    void aFurtherLanguageNeverMakesAProposalWorse() {
        for (int i = 0; i < TEAMS; i++) {
            assertNotWorse(one -> with(one, one.cases(), new HashSet<>(LANGUAGES), one.acquaintance()));
        }
    }

    @Test
    void knowingThePersonNeverMakesAProposalWorse() {
        for (int i = 0; i < TEAMS; i++) {
            assertNotWorse(one -> with(one, one.cases(), one.languages(), Acquaintance.PERSON));
        }
    }

    private void assertNotBetter(UnaryOperator<Counsellor> change) {
        Change tried = change(change);
        assertTrue(tried.after >= tried.before, () -> "place " + tried.before + " became " + tried.after);
    }

    private void assertNotWorse(UnaryOperator<Counsellor> change) {
        Change tried = change(change);
        assertTrue(tried.after <= tried.before, () -> "place " + tried.before + " became " + tried.after);
    }

    /** The place of one of a team before and after something about her changed. */
    private Change change(UnaryOperator<Counsellor> change) {
        Set<String> wanted = languages();
        List<Counsellor> team = team();
        Counsellor one = team.get(lot.nextInt(team.size()));
        List<Counsellor> changed = team.stream()
                .map(other -> other == one ? change.apply(one) : other)
                .toList();
        return new Change(place(wanted, team, one.account()), place(wanted, changed, one.account()));
    }

    private int place(Set<String> wanted, List<Counsellor> team, String account) {
        return advice.rank(wanted, team).stream()
                .map(Suggestion::account)
                .toList()
                .indexOf(account);
    }

    private record Change(int before, int after) {}

    private static Counsellor with(Counsellor one, long cases, Set<String> languages, Acquaintance acquaintance) {
        return new Counsellor(
                one.account(), one.name(), one.leads(), one.share(), cases, one.awayUntil(), languages, acquaintance);
    }

    private List<Counsellor> team() {
        List<Counsellor> team = new ArrayList<>();
        int size = 1 + lot.nextInt(8);
        for (int i = 0; i < size; i++) {
            team.add(new Counsellor(
                    "konto" + i,
                    "Name " + i,
                    lot.nextInt(6) == 0,
                    lot.nextInt(5) == 0
                            ? null
                            : new BigDecimal(lot.nextInt(4) + 1)
                                    .movePointLeft(1)
                                    .add(BigDecimal.valueOf(0.5)),
                    lot.nextInt(60),
                    lot.nextInt(5) == 0 ? LocalDate.of(2026, 12, 1).plusDays(lot.nextInt(30)) : null,
                    languages(),
                    Acquaintance.values()[lot.nextInt(3)]));
        }
        return team;
    }

    private Set<String> languages() {
        Set<String> some = new HashSet<>();
        LANGUAGES.stream().filter(language -> lot.nextInt(3) == 0).forEach(some::add);
        return some;
    }
}
