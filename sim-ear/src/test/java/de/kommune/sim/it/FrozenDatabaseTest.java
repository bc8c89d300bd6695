package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.matrix.Answer;
import de.kommune.sim.matrix.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The database keeps its connections and says nothing, as on a full disk: the monitor is told so, and soon. */
class FrozenDatabaseTest {

    private static final Duration SOON = Duration.ofSeconds(8);

    private final Path town = Path.of(System.getProperty("sim.project"), "sim-ear/target/town");

    @Test
    void theMonitorIsToldWithinSecondsAndAgainWhenItIsBack() throws Exception {
        Visit monitor = new Visit();
        assertEquals(200, monitor.get("health").status());
        signal("-STOP");
        try {
            for (int i = 0; i < 3; i++) {
                Instant begin = Instant.now();
                Answer answer = monitor.get("health");
                Duration took = Duration.between(begin, Instant.now());
                assertEquals(503, answer.status());
                assertTrue(answer.body().contains("{\"name\":\"database\",\"status\":\"DOWN\"}"), answer.body());
                assertTrue(took.compareTo(SOON) < 0, "took " + took);
            }
        } finally {
            signal("-CONT");
        }
        Awaits.until(Duration.ofSeconds(30), () -> monitor.get("health").status(), status -> status == 200);
    }

    private void signal(String which) throws Exception {
        assertEquals(0, new ProcessBuilder("kill", which, process()).start().waitFor());
    }

    /** Of the database in the box, or of the installed one. */
    private String process() throws IOException {
        Path inTheBox = town.resolve("mariadb/mariadb.pid");
        Path installed = town.resolve("installed/mariadb.pid");
        return Files.readString(Files.exists(inTheBox) ? inTheBox : installed).strip();
    }
}
