package de.kommune.sim.planning.feed.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often one may come within an hour («Lesegrenze»). A telephone asks every quarter of an hour; whoever comes more often
 * than this only fills the log. Safe for many threads.
 */
public class ReadingLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int most;
    private final Map<Object, Deque<Instant>> readings = new HashMap<>();

    /** @param most how often within an hour */
    public ReadingLimit(int most) {
        this.most = most;
    }

    /** Whether whoever it is may come now; counts only those who may. */
    public synchronized boolean allows(Object whom, Instant now) {
        Instant hourAgo = now.minus(HOUR);
        readings.values().removeIf(others -> others.getLast().isBefore(hourAgo));
        Deque<Instant> own = readings.computeIfAbsent(whom, key -> new ArrayDeque<>());
        while (!own.isEmpty() && !own.getFirst().isAfter(hourAgo)) {
            own.removeFirst();
        }
        if (own.size() >= most) {
            return false;
        }
        own.addLast(now);
        return true;
    }
}
