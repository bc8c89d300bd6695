package de.kommune.sim.town;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/**
 * Starts and ends the processes of a town; each writes into a log file of its own. However this program ends, the last
 * started is stopped first and none is left behind.
 */
final class Processes {

    private static final long PATIENCE_SECONDS = 30;
    private static final Deque<Process> STARTED = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(Processes::stop), "stop-town"));
    }

    private Processes() {}

    static Process start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Process process = builder.start();
            STARTED.addFirst(process);
            process.onExit().thenRun(() -> STARTED.remove(process));
            return process;
        } catch (IOException failure) {
            throw new TownException("Cannot start " + command.get(0) + ": " + failure.getMessage(), failure);
        }
    }

    /** Runs to the end; a failure names the log that tells why. */
    static void run(List<String> command, Map<String, String> environment, Path log) {
        try {
            int code = start(command, environment, log).waitFor();
            if (code != 0) {
                throw new TownException(command.get(0) + " ended with " + code + "; see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while running " + command.get(0), stopped);
        }
    }

    /** Asks the process to end, and ends it when it does not within half a minute. */
    static void stop(Process process) {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
