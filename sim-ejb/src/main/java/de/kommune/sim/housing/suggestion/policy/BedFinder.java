package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import de.kommune.sim.housing.placement.policy.Bedroom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Searches beds for people («Platzsuche»): at most so long, says how far it is, and can be stopped; what it has found by then is the
 * suggestion. The same question is answered the same way, as long as time does not cut it short. Of one thread; used once.
 */
public final class BedFinder {

    private static final long SEED = 1;
    private static final int REMEMBERED_STEPS = 60;
    private static final long NANOS_IN_A_MILLI = 1_000_000;

    /** Of the time, what the last question to the rules may need. */
    private static final int SHARE_OF_THE_END = 10;

    private final BedSearch search;
    private final Duration longest;
    private final SolverConfig config;
    private volatile boolean stopped;
    private volatile Solver<Plan> solver;

    /**
     * @param longest the search ends then at the latest, with all that it does before and after
     * @param patience the search ends after so many steps that found nothing better
     */
    public BedFinder(BedSearch search, Duration longest, int patience) {
        this(search, longest, patience, EnvironmentMode.NO_ASSERT);
    }

    BedFinder(BedSearch search, Duration longest, int patience, EnvironmentMode mode) {
        this.search = search;
        this.longest = longest;
        this.config = config(patience, mode);
    }

    private static SolverConfig config(int patience, EnvironmentMode mode) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Lodger.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScore.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(SEED)
                .withTerminationConfig(new TerminationConfig().withUnimprovedStepCountLimit(patience))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Relodgings.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(REMEMBERED_STEPS))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** @param progress is told of each better plan */
    public Suggestion find(Consumer<SearchProgress> progress) {
        long end = System.nanoTime() + longest.toNanos() - longest.toNanos() / SHARE_OF_THE_END;
        Costs costs = new Costs(search);
        if (search.seekers().isEmpty() || costs.freeBeds().isEmpty()) {
            return suggestion(costs, lodgers());
        }
        List<Lodger> lodgers = lodgers();
        new FirstPlan(costs).fill(households(lodgers).values(), end);
        return suggestion(costs, allowed(costs, searched(costs, lodgers, end, progress)));
    }

    /** With what is left of the time. */
    private List<Lodger> searched(Costs costs, List<Lodger> lodgers, long end, Consumer<SearchProgress> progress) {
        Duration left = Duration.ofMillis((end - System.nanoTime()) / NANOS_IN_A_MILLI);
        if (stopped || left.isZero() || left.isNegative()) {
            return lodgers;
        }
        config.getTerminationConfig().setSpentLimit(left);
        solver = SolverFactory.<Plan>create(config).buildSolver();
        solver.addEventListener(event -> progress.accept(progress(event.getNewBestSolution())));
        return stopped || left.isNegative()
                ? lodgers
                : solver.solve(new Plan(costs, lodgers)).lodgers();
    }

    /** Ends the search; what was found by then is the suggestion. */
    public void stop() {
        stopped = true;
        Solver<Plan> running = solver;
        if (running != null) {
            running.terminateEarly();
        }
    }

    /** What a plan costs that somebody put together by hand, rule or no rule. */
    public static Suggestion explained(BedSearch search, Map<Long, Long> plan) {
        Map<Long, Bedroom> beds = search.beds().stream().collect(Collectors.toMap(Bedroom::placeId, bed -> bed));
        BedFinder told = new BedFinder(search, Duration.ZERO, 1);
        List<Lodger> lodgers = told.lodgers();
        lodgers.forEach(one -> one.setBed(beds.get(plan.get(one.seeker().personId()))));
        return told.suggestion(new Costs(search), lodgers);
    }

    private List<Lodger> lodgers() {
        List<Lodger> lodgers = new ArrayList<>();
        search.seekers().forEach(seeker -> lodgers.add(new Lodger(lodgers.size(), seeker)));
        return lodgers;
    }

    private static SearchProgress progress(Plan plan) {
        int housed = housed(plan.lodgers()).size();
        return new SearchProgress(housed, -plan.getScore().softScore());
    }

    private static List<Lodger> housed(List<Lodger> lodgers) {
        return lodgers.stream().filter(one -> one.getBed() != null).toList();
    }

    /**
     * The rules have the last word over the whole plan, not flat by flat as during the search: whoever cannot be put there besides the
     * others is left out with the whole household.
     */
    private static List<Lodger> allowed(Costs costs, List<Lodger> lodgers) {
        if (costs.openings().broken(housed(lodgers)) == 0) {
            return lodgers;
        }
        List<Lodger> accepted = new ArrayList<>();
        for (List<Lodger> household : households(lodgers).values()) {
            List<Lodger> tried = new ArrayList<>(accepted);
            tried.addAll(housed(household));
            if (costs.openings().broken(tried) == 0) {
                accepted = tried;
            } else {
                household.forEach(one -> one.setBed(null));
            }
        }
        return lodgers;
    }

    private static Map<Long, List<Lodger>> households(List<Lodger> lodgers) {
        return lodgers.stream()
                .collect(Collectors.groupingBy(
                        one -> one.seeker().household(), LinkedHashMap::new, Collectors.toList()));
    }

    private Suggestion suggestion(Costs costs, List<Lodger> lodgers) {
        List<Suggestion.Cost> found = new ArrayList<>();
        Costs.Sink sink = (cost, person, facility, amount) ->
                found.add(new Suggestion.Cost(cost, person, facility, amount, search.weight(cost) * amount));
        List<Lodger> housed = housed(lodgers);
        housed.stream()
                .collect(Collectors.groupingBy(one -> one.getBed().unitId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(inside -> costs.ofUnit(inside, sink));
        housed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.getBed().facilityId(), LinkedHashMap::new, Collectors.counting()))
                .forEach((house, people) -> costs.ofHouse(house, people.intValue(), sink));
        households(lodgers).values().forEach(members -> costs.ofHousehold(members, sink));
        return new Suggestion(
                housed.stream()
                        .collect(Collectors.toMap(
                                one -> one.seeker().personId(),
                                one -> one.getBed().placeId())),
                lodgers.stream()
                        .filter(one -> one.getBed() == null)
                        .map(one -> one.seeker().personId())
                        .toList(),
                found,
                found.stream().mapToLong(Suggestion.Cost::points).sum());
    }
}
