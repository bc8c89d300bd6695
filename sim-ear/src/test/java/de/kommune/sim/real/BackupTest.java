package de.kommune.sim.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup of the running town can be read by the holder of the key alone, and gives the same tables back. */
class BackupTest {

    private static final Path PROJECT = Path.of(System.getProperty("sim.project"));
    private static final Path INSTALLED = PROJECT.resolve("sim-ear/target/town/installed");

    private Path folder;
    private Path key;
    private Path administrator;

    @BeforeEach
    void makeAKeyAndAnEmptySchema() throws Exception {
        // a short path: gpg's agent puts a socket there
        folder = Files.createTempDirectory("sim-backup");
        Files.createDirectory(
                folder.resolve("gpg"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        key = folder.resolve("key.asc");
        succeed(
                "gpg",
                "--batch",
                "--quiet",
                "--passphrase",
                "",
                "--quick-generate-key",
                "Sicherung",
                "rsa2048",
                "encrypt");
        succeed("gpg", "--batch", "--quiet", "--armor", "--output", key.toString(), "--export", "Sicherung");
        administrator = option(
                "administrator.cnf",
                "socket=" + Files.readString(INSTALLED.resolve("ready")).strip());
        sql("drop database if exists sim_restored; create database sim_restored;"
                + " grant all privileges on sim_restored.* to 'sim_owner'@'127.0.0.1'");
    }

    @AfterEach
    void removeThem() throws Exception {
        sql("drop database if exists sim_restored");
        succeed("gpgconf", "--kill", "all");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void whatWasBackedUpComesBackTableForTable() throws Exception {
        Path file = backup();
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("flyway_schema_history"));
        String said = succeed(script("restore.sh"), administrator.toString(), file.toString(), "sim_restored");
        assertTrue(said.contains("restored: "), said);
        assertEquals(tables("sim"), tables("sim_restored"));
        // written once at the start and by no test; the others change while tests run
        for (String table : List.of("country", "language", "flyway_schema_history")) {
            assertEquals(checksum("sim", table), checksum("sim_restored", table), table);
        }
    }

    @Test
    void aSchemaThatHoldsTablesIsNotOverwritten() throws Exception {
        Path file = backup();
        sql("create table sim_restored.precious (id int)");
        Result refusal = run(script("restore.sh"), administrator.toString(), file.toString(), "sim_restored");
        assertEquals(1, refusal.code());
        assertTrue(refusal.said().contains("holds 1 tables"), refusal.said());
    }

    @Test
    void aDamagedFileWritesNothing() throws Exception {
        Path file = backup();
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        assertNotEquals(
                0,
                run(script("restore.sh"), administrator.toString(), file.toString(), "sim_restored")
                        .code());
        assertEquals("0", tables("sim_restored"));
    }

    @Test
    void aBackupThatFailsLeavesNoFile() throws Exception {
        Path wrong = option("wrong.cnf", "host=127.0.0.1\nport=1\nuser=sim_owner");
        Path target = Files.createDirectory(folder.resolve("none"));
        assertNotEquals(
                0,
                run(script("backup.sh"), wrong.toString(), key.toString(), target.toString())
                        .code());
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(0, files.count());
        }
    }

    /** Over TLS and under the schema's owner, as an administrator's cron does it. */
    private Path backup() throws Exception {
        String port = sql("select @@port").strip();
        Path owner = option(
                "owner.cnf",
                "host=127.0.0.1\nport=" + port + "\nuser=sim_owner\npassword=" + Visitor.PASSWORD + "\nssl-ca="
                        + INSTALLED.resolve("tls/ca.pem") + "\nssl-verify-server-cert");
        return Path.of(succeed(
                        script("backup.sh"),
                        owner.toString(),
                        key.toString(),
                        folder.resolve("files").toString())
                .strip());
    }

    private Path option(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, "[client]\n" + lines + "\n", StandardOpenOption.WRITE);
    }

    private String tables(String schema) throws Exception {
        return sql("select count(*) from information_schema.tables where table_schema = '" + schema + "'")
                .strip();
    }

    private String checksum(String schema, String table) throws Exception {
        return sql("checksum table " + schema + "." + table).strip().split("\\s+")[1];
    }

    private String sql(String statements) throws Exception {
        return succeed(
                "mariadb", "--defaults-file=" + administrator, "--batch", "--skip-column-names", "-e", statements);
    }

    private static String script(String name) {
        return PROJECT.resolve("config/database").resolve(name).toString();
    }

    private String succeed(String... command) throws Exception {
        Result result = run(command);
        assertEquals(0, result.code(), () -> String.join(" ", command) + ": " + result.said());
        return result.said();
    }

    private Result run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("GNUPGHOME", folder.resolve("gpg").toString()));
        Path said = folder.resolve("said.txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command[0] + " does not end");
        return new Result(process.exitValue(), Files.readString(said));
    }

    private record Result(int code, String said) {}
}
