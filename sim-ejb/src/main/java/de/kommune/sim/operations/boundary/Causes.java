package de.kommune.sim.operations.boundary;

import java.util.stream.Stream;

/** What lies behind a failure, from the outermost to what the network or the other side itself said. */
final class Causes {

    private Causes() {}

    static boolean include(Throwable failure, Class<? extends Throwable> kind) {
        return of(failure).anyMatch(kind::isInstance);
    }

    static Throwable innermost(Throwable failure) {
        return of(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
