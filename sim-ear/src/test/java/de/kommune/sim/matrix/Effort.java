package de.kommune.sim.matrix;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What a part of the run took («Aufwand»): by the clock, and of the processors by the server and by the tests' own Java. The
 * clock alone says little on a machine that others work on too.
 */
record Effort(String part, Duration clock, Duration server, Duration tests) {

    private static final String FILE = "matrix-effort.tsv";
    private static final String SERVER = "matrix-server.txt";

    /** Inside the server, before the first part. */
    static void begin() throws IOException {
        Handover.inside().leave(SERVER, List.of("" + ProcessHandle.current().pid()));
        Handover.inside().leave(FILE, List.of());
    }

    /** A part inside the server; the tests' own Java waits for it. */
    static <T> T inside(String part, Callable<T> work) throws Exception {
        return of(part, Handover.inside(), work);
    }

    static <T> T outside(String part, Callable<T> work) throws Exception {
        return of(part, Handover.outside(), work);
    }

    private static <T> T of(String part, Handover left, Callable<T> work) throws Exception {
        Effort before = now(part, left);
        T result = work.call();
        Effort after = now(part, left);
        left.add(FILE, after.since(before).line());
        return result;
    }

    private static Effort now(String part, Handover left) throws IOException {
        long server = Long.parseLong(left.lines(SERVER).get(0));
        return new Effort(
                part,
                Duration.ofNanos(System.nanoTime()),
                spentBy(ProcessHandle.of(server).orElseThrow()),
                server == ProcessHandle.current().pid() ? Duration.ZERO : spentBy(ProcessHandle.current()));
    }

    private static Duration spentBy(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Effort since(Effort before) {
        return new Effort(part, clock.minus(before.clock), server.minus(before.server), tests.minus(before.tests));
    }

    private String line() {
        return String.join(Cell.SEPARATOR, part, "" + clock.toMillis(), "" + server.toMillis(), "" + tests.toMillis());
    }

    private static Effort of(String line) {
        String[] parts = line.split(Cell.SEPARATOR, -1);
        return new Effort(parts[0], millis(parts[1]), millis(parts[2]), millis(parts[3]));
    }

    private static Duration millis(String number) {
        return Duration.ofMillis(Long.parseLong(number));
    }

    /** Each part of the run, and all of them together at the end. */
    static List<Effort> all() throws IOException {
        List<Effort> all = new ArrayList<>();
        for (String line : Handover.outside().lines(FILE)) {
            all.add(of(line));
        }
        all.add(all.stream().reduce(new Effort("zusammen", Duration.ZERO, Duration.ZERO, Duration.ZERO), Effort::and));
        return all;
    }

    private Effort and(Effort other) {
        return new Effort(part, clock.plus(other.clock), server.plus(other.server), tests.plus(other.tests));
    }

    @Override
    public String toString() {
        return "Matrix, " + part + ": " + seconds(clock) + " s, processor time of the server " + seconds(server)
                + " s, of the tests " + seconds(tests) + " s";
    }

    static String seconds(Duration time) {
        return String.format(Locale.GERMAN, "%.1f", time.toMillis() / 1000.0);
    }
}
