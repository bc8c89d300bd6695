package de.kommune.sim.housing.suggestion.benchmark;

import de.kommune.sim.housing.suggestion.policy.BedFinder;
import de.kommune.sim.housing.suggestion.policy.BedSearch;
import de.kommune.sim.housing.suggestion.policy.Estates;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How good a suggestion for 200 people is after 5 seconds, among 16 facilities with about 600 places; printed as a table. */
public final class BedFinderBenchmark {

    private static final Duration[] LIMITS = {Duration.ofSeconds(5), Duration.ofSeconds(30)};

    private BedFinderBenchmark() {}

    public static void main(String[] args) {
        List<String> lines = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            BedSearch search = Estates.drawn(seed, 16, 19, 200);
            for (Duration limit : LIMITS) {
                long begun = System.nanoTime();
                Suggestion found = new BedFinder(search, limit, Integer.MAX_VALUE).find(progress -> {});
                double seconds = (System.nanoTime() - begun) / 1e9;
                lines.add("| %d | %d | %d | %.1f | %d | %d |"
                        .formatted(
                                seed,
                                search.beds().size(),
                                search.seekers().size(),
                                seconds,
                                found.beds().size(),
                                found.total()));
            }
        }
        System.out.println("| estate | places | people | seconds | housed | cost |\n|---|---:|---:|---:|---:|---:|");
        lines.forEach(System.out::println);
    }
}
