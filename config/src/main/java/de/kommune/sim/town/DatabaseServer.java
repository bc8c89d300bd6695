package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real MariaDB on the loopback address, run from unpacked binaries; its data outlives it. */
public final class DatabaseServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path binaries;
    private final Path home;
    private final int port;
    private final boolean lasting;
    private Process process;

    /**
     * @param unpacked where the build unpacked the binaries
     * @param home keeps the data, the socket and the log
     * @param accounts the SQL script that makes schema, accounts and roles; it is run at each start and repeats without harm
     * @param lasting false: a commit is not written to the disk at once, for nobody needs the data once this machine has stopped
     */
    public DatabaseServer(Path unpacked, Path home, int port, Path accounts, boolean lasting) {
        this.binaries = binariesBelow(unpacked);
        this.home = home;
        this.port = port;
        this.lasting = lasting;
        create(home);
        if (!Files.isDirectory(home.resolve("data/mysql"))) {
            install();
        }
        start();
        createAccounts(accounts);
    }

    private void install() {
        makeExecutable();
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + home.resolve("data"),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        addUser(command);
        Processes.run(command, libraries(), home.resolve("install.log"));
    }

    private void start() {
        makeExecutable();
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + home.resolve("data"),
                "--socket=" + socket(),
                "--pid-file=" + home.resolve("mariadb.pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=" + (lasting ? 1 : 2),
                "--innodb-buffer-pool-size=256M"));
        addUser(command);
        process = Processes.start(command, libraries(), home.resolve("mariadb.log"));
        awaitPort();
    }

    private void awaitPort() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
                pause();
            }
        }
        Processes.stop(process);
        throw new TownException("MariaDB does not start; see " + home.resolve("mariadb.log"));
    }

    private void pause() {
        try {
            process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while MariaDB was starting", stopped);
        }
    }

    /** As the administrator does it: not by an init file, in which nobody may grant a role. */
    private void createAccounts(Path accounts) {
        List<String> command = List.of(
                binaries.resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--user=root",
                "--socket=" + socket(),
                "--execute=source " + withPasswords(accounts));
        try {
            Processes.run(command, libraries(), home.resolve("accounts.log"));
        } catch (TownException failure) {
            close();
            throw failure;
        }
    }

    private Path withPasswords(Path accounts) {
        try {
            String sql = Files.readString(accounts)
                    .replace("@db-client-host@", "127.0.0.1")
                    .replace("@db-owner-password@", TownSettings.PASSWORD)
                    .replace("@db-app-password@", TownSettings.PASSWORD);
            return Files.writeString(home.resolve("accounts.sql"), sql);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A socket's path is limited to about a hundred characters, so it cannot lie deep in the project. */
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sim-" + port + ".sock");
    }

    private Map<String, String> libraries() {
        return Map.of("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
    }

    private static void addUser(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private void makeExecutable() {
        for (String folder : List.of("bin", "scripts")) {
            try (Stream<Path> files = Files.list(binaries.resolve(folder))) {
                files.forEach(file -> file.toFile().setExecutable(true));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static Path binariesBelow(Path unpacked) {
        try (Stream<Path> folders = Files.find(unpacked, 8, (path, facts) -> path.endsWith("bin/mariadbd"))) {
            return folders.findFirst()
                    .orElseThrow(() -> new TownException("No MariaDB below " + unpacked + "; build the module config"))
                    .getParent()
                    .getParent();
        } catch (IOException failure) {
            throw new TownException("No MariaDB below " + unpacked + "; build the module config", failure);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Processes.stop(process);
    }
}
