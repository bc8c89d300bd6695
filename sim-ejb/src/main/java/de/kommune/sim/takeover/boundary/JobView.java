package de.kommune.sim.takeover.boundary;

import java.io.Serializable;

/**
 * How far a job is («Fortschritt»).
 *
 * @param name which job
 * @param state whether it runs, was interrupted, failed or is done
 * @param step the step it is in, empty when it does not run
 * @param done rows done in this step
 * @param total rows to do in this step, 0 while that is not known
 * @param rowsPerSecond since the step began
 * @param secondsLeft an estimate from the rate, 0 while there is none
 */
public record JobView(
        String name, State state, String step, long done, long total, double rowsPerSecond, long secondsLeft)
        implements Serializable {

    /** What a job is doing. */
    public enum State {
        RUNNING,
        /** The server stopped while it ran; it can go on. */
        INTERRUPTED,
        FAILED,
        DONE
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isRestartable() {
        return state == State.INTERRUPTED || state == State.FAILED;
    }

    /** Share of the rows that are done, for the bar. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
