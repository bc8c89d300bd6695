package de.kommune.sim.takeover.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which jobs run in this server right now and how far they are («laufende Stapelläufe»). An execution that the job
 * repository calls started and that is not here was interrupted.
 */
@ApplicationScoped
public class RunningJobs {

    private final Map<Long, Progress> running = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** Ordered or begun; both the order and the job itself say so, whichever comes first. */
    public void begin(long execution) {
        running.putIfAbsent(execution, new Progress("", 0, 0, clock.instant()));
    }

    /** A step begins, with that much to do, of which a former run may have done a part. */
    void step(long execution, String step, long done, long total) {
        running.put(execution, new Progress(step, done, total, clock.instant()).startingAt(done));
    }

    void advance(long execution, long rows) {
        running.computeIfPresent(execution, (id, progress) -> progress.plus(rows));
    }

    void end(long execution) {
        running.remove(execution);
    }

    public Optional<Progress> of(long execution) {
        return Optional.ofNullable(running.get(execution));
    }

    /** Rows done since the step began, for a rate that a restart does not falsify. */
    public record Progress(String step, long done, long total, Instant since, long doneBefore) {

        Progress(String step, long done, long total, Instant since) {
            this(step, done, total, since, 0);
        }

        Progress startingAt(long doneAlready) {
            return new Progress(step, done, total, since, doneAlready);
        }

        Progress plus(long rows) {
            return new Progress(step, done + rows, total, since, doneBefore);
        }

        /** Rows a second since this step began; 0 while nothing can be said. */
        public double rate(Instant now) {
            long millis = Duration.between(since, now).toMillis();
            return millis <= 0 ? 0 : (done - doneBefore) * 1000.0 / millis;
        }

        /** How long the step takes at this rate; 0 while nothing can be said. */
        public long secondsLeft(Instant now) {
            double rate = rate(now);
            return rate <= 0 ? 0 : Math.max(0, Math.round((total - done) / rate));
        }
    }
}
