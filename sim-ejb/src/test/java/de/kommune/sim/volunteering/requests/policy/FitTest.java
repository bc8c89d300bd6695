package de.kommune.sim.volunteering.requests.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.MatchCriterion;
import de.kommune.sim.volunteering.requests.entity.MatchReason;
import de.kommune.sim.volunteering.requests.entity.MeetingPlace;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Spot MITTE = new Spot(new BigDecimal("51.00000"), new BigDecimal("7.00000"));
    /** 5 km to the north. */
    private static final Spot GRUITEN = new Spot(new BigDecimal("51.04496"), new BigDecimal("7.00000"));

    private static final WeekTimes MONDAY = WeekTimes.NONE.with(DayOfWeek.MONDAY, DayPart.EVENING);
    private static final Map<MatchCriterion, Integer> WEIGHTS = Map.of(
            MatchCriterion.COMMON_TIME, 10,
            MatchCriterion.DISTANCE, 5,
            MatchCriterion.SKILL, 20,
            MatchCriterion.INTEREST, 30,
            MatchCriterion.LOAD, 25,
            MatchCriterion.EXPERIENCE, 15);

    private final Fit fit = new Fit(WEIGHTS);

    @Test
    void whoFitsIsExcludedByNothing() {
        assertEquals(Set.of(), fit.exclusions(need(true), vera()));
    }

    @Test
    void eachExclusionIsNamed() {
        assertEquals(
                EnumSet.allOf(Exclusion.class),
                fit.exclusions(
                        need(true),
                        new Helper(
                                2,
                                false,
                                null,
                                1,
                                1,
                                true,
                                null,
                                WeekTimes.NONE,
                                Set.of(),
                                Set.of(),
                                Set.of("deu"),
                                null,
                                0,
                                Set.of(1L))));
    }

    @Test
    void aCertificateThatLapsesBeforeTheFirstDayDoesNotClear() {
        assertTrue(fit.exclusions(need(true), cleared(TODAY)).contains(Exclusion.NO_CLEARANCE));
        assertEquals(Set.of(), fit.exclusions(need(true), cleared(TODAY.plusDays(1))));
        assertEquals(Set.of(), fit.exclusions(need(false), cleared(null)));
    }

    @Test
    void pointsAreTheSumOfTheReasons() {
        // 1 time, 5 km, 1 skill, the interest, 1 engagement, 2 good ones
        assertEquals(1000 + 10 - 25 + 20 + 30 - 25 + 30, fit.points(need(true), vera()));
        assertEquals(
                fit.points(need(true), vera()) - 1000,
                fit.reasons(need(true), vera()).stream()
                        .mapToInt(MatchReason::points)
                        .sum());
    }

    @Test
    void theReasonsAreTheOnesThatHold() {
        assertEquals(
                List.of(
                        MatchReason.Kind.LANGUAGE,
                        MatchReason.Kind.COMMON_TIME,
                        MatchReason.Kind.DISTANCE,
                        MatchReason.Kind.SKILL,
                        MatchReason.Kind.INTEREST,
                        MatchReason.Kind.CLEARANCE,
                        MatchReason.Kind.EXPERIENCE,
                        MatchReason.Kind.LOAD),
                fit.reasons(need(true), vera()).stream().map(MatchReason::kind).toList());
        assertEquals(5.0, fit.reasons(need(true), vera()).get(2).value(), 0.01);
    }

    @Test
    void askingForAllExclusionsAndAskingWhetherThereIsAnySayTheSame() {
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            Need need = need(random, run);
            Helper helper = helper(random, run);
            assertEquals(fit.exclusions(need, helper).isEmpty(), fit.isPossible(need, helper));
            assertTrue(fit.points(need, helper) > 0);
        }
    }

    /** What a town never has: 200 requests and 500 volunteers. The time is printed and not judged. */
    @Test
    void manyRequestsAndVolunteersAreAssignedAtOnce() {
        Random random = new Random(42);
        List<Need> needs = new ArrayList<>();
        List<Helper> helpers = new ArrayList<>();
        for (int one = 0; one < 200; one++) {
            needs.add(need(random, one));
        }
        for (int one = 0; one < 500; one++) {
            helpers.add(helper(random, one));
        }
        Ranking ranking = new Ranking(fit);
        long begin = System.nanoTime();
        int ranked = needs.stream()
                .mapToInt(need -> ranking.of(need, helpers).size())
                .sum();
        long middle = System.nanoTime();
        Helper[] best = ranking.best(needs, helpers);
        long end = System.nanoTime();
        long given =
                java.util.Arrays.stream(best).filter(java.util.Objects::nonNull).count();
        System.out.println("[matching] 200 x 500, " + ranked + " pairs possible: all ranked in "
                + (middle - begin) / 1_000_000 + " ms, best assignment (" + given + " of 200) in "
                + (end - middle) / 1_000_000 + " ms");
        assertTrue(given > 0);
        java.util.Arrays.stream(best)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.groupingBy(Helper::id, Collectors.counting()))
                .forEach((id, times) ->
                        assertTrue(times <= helpers.get(id.intValue()).free()));
    }

    private static Need need(boolean minors) {
        HelpNeed facts = new HelpNeed(
                EngagementKind.TUTORING,
                "ara",
                Gender.WOMAN,
                MONDAY.with(DayOfWeek.FRIDAY, DayPart.NOON),
                MeetingPlace.AT_HOME,
                minors,
                Set.of(Skill.SCHOOL_SUBJECTS, Skill.SPORT),
                TODAY,
                null);
        return new Need(1, facts, GRUITEN, TODAY);
    }

    private static Helper vera() {
        return cleared(TODAY.plusYears(1));
    }

    private static Helper cleared(LocalDate before) {
        return new Helper(
                1,
                true,
                Gender.WOMAN,
                2,
                1,
                false,
                MITTE,
                MONDAY,
                Set.of(Skill.SCHOOL_SUBJECTS),
                Set.of(EngagementKind.TUTORING),
                Set.of("ara", "deu"),
                before,
                2,
                Set.of());
    }

    private static Need need(Random random, int number) {
        HelpNeed facts = new HelpNeed(
                EngagementKind.values()[random.nextInt(6)],
                random.nextInt(3) == 0 ? null : language(random),
                random.nextInt(4) > 0 ? null : Gender.values()[random.nextInt(2)],
                new WeekTimes(random.nextInt(1 << 28) & random.nextInt(1 << 28)),
                MeetingPlace.PUBLIC_PLACE,
                random.nextInt(4) == 0,
                Set.of(Skill.values()[random.nextInt(10)]),
                TODAY,
                null);
        return new Need(number, facts, random.nextBoolean() ? GRUITEN : null, TODAY);
    }

    private static Helper helper(Random random, int number) {
        return new Helper(
                number,
                random.nextInt(10) > 0,
                random.nextInt(3) == 0 ? null : Gender.values()[random.nextInt(2)],
                1 + random.nextInt(3),
                random.nextInt(2),
                random.nextBoolean(),
                random.nextBoolean() ? MITTE : null,
                new WeekTimes(random.nextInt(1 << 28) & random.nextInt(1 << 28)),
                Set.of(Skill.values()[random.nextInt(10)]),
                Set.of(EngagementKind.values()[random.nextInt(6)]),
                Set.of("deu", language(random)),
                random.nextBoolean() ? TODAY.plusDays(random.nextInt(3)) : null,
                random.nextInt(5),
                random.nextInt(5) == 0 ? Set.of((long) random.nextInt(200)) : Set.of());
    }

    private static String language(Random random) {
        return List.of("ara", "prs", "ukr", "tur", "tir", "fra").get(random.nextInt(6));
    }
}
