package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.access.Department;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An empty MariaDB on a free port of the loopback address, gone when it is closed. */
final class BenchmarkDatabase implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Path binaries;
    private final Path home;
    private final int port;
    private final Process process;

    /** @param unpacked where the module config unpacks the binaries */
    BenchmarkDatabase(Path unpacked) throws IOException, InterruptedException {
        binaries = binariesBelow(unpacked);
        home = Files.createTempDirectory("sim-register");
        port = freePort();
        run("scripts/mariadb-install-db", "--auth-root-authentication-method=normal", "--skip-test-db")
                .waitFor();
        process = run(
                "bin/mariadbd",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + home.resolve("s"),
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M");
        awaitConnection();
        createRoles();
    }

    /** The migrations grant tables to them. */
    private void createRoles() {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            for (Department department : Department.values()) {
                statement.execute("create role if not exists " + department.databaseRole());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/sim?user=root&createDatabaseIfNotExist=true";
    }

    private Process run(String program, String... arguments) throws IOException {
        Path executable = binaries.resolve(program);
        executable.toFile().setExecutable(true);
        for (String helper : List.of("bin/my_print_defaults", "bin/mariadbd", "bin/resolveip")) {
            binaries.resolve(helper).toFile().setExecutable(true);
        }
        List<String> command = new ArrayList<>(List.of(
                executable.toString(), "--no-defaults", "--basedir=" + binaries, "--datadir=" + home.resolve("d")));
        command.addAll(List.of(arguments));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        return builder.start();
    }

    private void awaitConnection() throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS * 5 && process.isAlive(); second++) {
            try {
                DriverManager.getConnection(url()).close();
                return;
            } catch (SQLException notYet) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("MariaDB does not start; see " + home.resolve("log"));
    }

    private static Path binariesBelow(Path unpacked) throws IOException {
        if (!Files.isDirectory(unpacked)) {
            throw new IllegalArgumentException(
                    "No MariaDB in " + unpacked.toAbsolutePath().normalize()
                            + "; build the module config before, or name another place by -Dsim.mariadb=<directory>.");
        }
        try (Stream<Path> found = Files.find(unpacked, 8, (path, facts) -> path.endsWith("bin/mariadbd"))) {
            return found.findFirst().orElseThrow().toAbsolutePath().getParent().getParent();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
