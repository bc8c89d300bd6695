package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command for IT computes the chain as the database does, names what was tampered with, and shows no content. */
class LogCommandTest {

    private static final Path PROJECT = Path.of(System.getProperty("sim.project"));

    private static final boolean INSTALLED = Boolean.getBoolean("sim.installed");

    @TempDir
    private Path folder;

    /** MariaDB's own: the installed one, or the one that the town in a box brings. */
    private Path client;

    @BeforeEach
    void findClient() throws IOException {
        if (INSTALLED) {
            client = Stream.of(System.getenv("PATH").split(":"))
                    .map(path -> Path.of(path, "mariadb"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            return;
        }
        try (Stream<Path> files = Files.find(
                PROJECT.resolve("config/target/mariadb"), 10, (path, facts) -> path.endsWith("bin/mariadb"))) {
            client = files.findFirst().orElseThrow();
        }
        assertTrue(client.toFile().setExecutable(true));
    }

    @Test
    void allLinesHoldAndNoneIsShown() throws Exception {
        Answer answer = verify();
        assertEquals(0, answer.status(), answer.text());
        assertTrue(
                answer.text().matches("verify-log: \\d+ lines hold; the last checksum is [0-9a-f]{64}\\s*"),
                answer.text());
    }

    @Test
    void aChangedAndAMissingLineAreNamed() throws Exception {
        sql("insert into access_log (at, account, roles, action, deed, data, purpose, outcome)"
                + " values (now(6), 'jörg', '', 'Test.one', 'CHECK', 'operations', 'CHECK', 'DONE'),"
                + " (now(6), 'jörg', '', 'Test.two', 'CHECK', 'operations', 'CHECK', 'DONE')");
        String line =
                sql("select max(seq) from access_log where action = 'Test.one'").strip();
        assertEquals(0, verify().status());

        sql("update access_log set account = 'georg' where seq = " + line);
        Answer changed = verify();
        sql("update access_log set account = 'jörg' where seq = " + line);
        assertEquals(1, changed.status());
        assertTrue(changed.text().contains("BROKEN at line " + line + ": the line was changed"), changed.text());
        assertFalse(changed.text().contains("georg"), "no content");

        sql("update access_log set seq = -1 where seq = " + line);
        Answer missing = verify();
        sql("update access_log set seq = " + line + " where seq = -1");
        assertEquals(1, missing.status());
        assertTrue(missing.text().contains("BROKEN at line " + line + ": the line is missing"), missing.text());
    }

    @Test
    void whatWasNotedIsCompared() throws Exception {
        String hash = sql("select hash from access_log where seq = 1").strip();
        assertEquals(0, verify("sim", "1", hash).status());
        Answer anew = verify("sim", "1", "0".repeat(64));
        assertEquals(1, anew.status());
        assertTrue(anew.text().contains("BROKEN at line 1"), anew.text());
    }

    private Answer verify(String... more) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(PROJECT.resolve("config/database/verify-log.sh").toString(), access().toString()));
        command.addAll(List.of(more));
        return run(command);
    }

    private String sql(String statement) throws Exception {
        Answer answer = run(List.of(
                client.toString(),
                "--defaults-file=" + access(),
                "--default-character-set=utf8mb4",
                "-N",
                "-B",
                "sim",
                "-e",
                statement));
        assertEquals(0, answer.status(), answer.text());
        return answer.text();
    }

    private Path access() throws IOException {
        Path file = folder.resolve("access.cnf");
        Files.writeString(
                file,
                "[client]\nhost=127.0.0.1\nport=" + System.getProperty("sim.test.port.database")
                        + "\nuser=sim_owner\npassword=Demo.2026\n" + (INSTALLED ? encrypted() : "skip-ssl\n"));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** The installed database speaks to nobody in the clear. */
    private static String encrypted() {
        return "ssl-ca=" + PROJECT.resolve("sim-ear/target/town/installed/tls/ca.pem") + "\nssl-verify-server-cert\n";
    }

    private Answer run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!INSTALLED) {
            builder.environment().merge("PATH", client.getParent().toString(), (path, own) -> own + ":" + path);
            builder.environment()
                    .put(
                            "LD_LIBRARY_PATH",
                            client.getParent().resolveSibling("libs").toString());
        }
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int status, String text) {}
}
