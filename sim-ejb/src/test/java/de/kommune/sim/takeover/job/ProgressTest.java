package de.kommune.sim.takeover.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.job.RunningJobs.Progress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the bar says of a running job: rows a second, and how long it will take. */
class ProgressTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theRateAndTheTimeLeftComeFromWhatWasDoneSinceTheStepBegan() {
        Progress progress = new Progress("stage", 0, 10_000, BEGIN).plus(600).plus(400);

        assertEquals(500, progress.rate(BEGIN.plusSeconds(2)));
        assertEquals(18, progress.secondsLeft(BEGIN.plusSeconds(2)));
    }

    @Test
    void whatAFormerRunDidMakesNoRate() {
        Progress resumed =
                new Progress("stage", 8_000, 10_000, BEGIN).startingAt(8_000).plus(1_000);

        assertEquals(100, resumed.rate(BEGIN.plusSeconds(10)));
        assertEquals(10, resumed.secondsLeft(BEGIN.plusSeconds(10)));
    }

    @Test
    void nothingIsSaidBeforeAnythingIsDone() {
        Progress fresh = new Progress("stage", 0, 10_000, BEGIN);

        assertEquals(0, fresh.rate(BEGIN));
        assertEquals(0, fresh.secondsLeft(BEGIN));
        assertEquals(0, fresh.secondsLeft(BEGIN.plusSeconds(3)));
    }

    @Test
    void theBarIsNeverFullerThanFull() {
        assertEquals(33, bar(1, 3));
        assertEquals(100, bar(4, 3));
        assertEquals(0, bar(4, 0));
    }

    private static int bar(long done, long total) {
        return new JobView("takeover-reading", JobView.State.RUNNING, "stage", done, total, 1, 1).percent();
    }
}
