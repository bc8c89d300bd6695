package de.kommune.sim;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what tells nobody when it happens: a job of the server, another process. The only place where a test waits. */
public final class Awaits {

    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private Awaits() {}

    /** Asks again, ever more seldom, until the answer is good; fails when it is not within that time. */
    public static <T> T until(Duration patience, Callable<T> question, Predicate<T> good) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = TimeUnit.MILLISECONDS.toNanos(1);
        T answer = question.call();
        while (!good.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("after " + patience + " still " + answer);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            answer = question.call();
        }
        return answer;
    }
}
