package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Several do their part of the work at the same time («nebeneinander»). */
final class SideBySide {

    private SideBySide() {}

    /** A part of the work. */
    interface Work<P, R> {
        R of(P part) throws Exception;
    }

    /** The results in the order of the parts; the first failure is everybody's. */
    static <P, R> List<R> each(ExecutorService hands, List<P> parts, Work<P, R> work) throws Exception {
        List<Future<R>> begun =
                parts.stream().map(part -> hands.submit(() -> work.of(part))).toList();
        List<R> done = new ArrayList<>();
        try {
            for (Future<R> one : begun) {
                done.add(one.get());
            }
        } catch (ExecutionException failure) {
            begun.forEach(one -> one.cancel(true));
            throw failure;
        }
        return done;
    }
}
