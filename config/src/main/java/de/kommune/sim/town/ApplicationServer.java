package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The provisioned WildFly with the EAR. The provisioned server is only read; what the server writes goes into the
 * town's folder, and its configuration is taken afresh from the provisioned one at each start.
 */
public final class ApplicationServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TownSettings settings;
    private final Path base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    ApplicationServer(TownSettings settings) {
        this.settings = settings;
        this.base = settings.home().resolve("wildfly");
        prepareBase();
        prepareSecrets();
        process = Processes.start(command(), Map.of(), base.resolve("console.log"));
        awaitHealthy();
    }

    private List<String> command() {
        TownSettings.Ports ports = settings.ports();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D[Standalone]",
                "-server",
                "-Xmx1g",
                "-XX:MaxMetaspaceSize=512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(PlatformModules.OPENED);
        set(command, "jboss.home.dir", settings.server());
        set(command, "jboss.server.base.dir", base);
        set(command, "org.jboss.boot.log.file", base.resolve("log/server.log"));
        set(
                command,
                "logging.configuration",
                base.resolve("configuration/logging.properties").toUri());
        set(command, "jboss.bind.address", "127.0.0.1");
        set(command, "jboss.bind.address.management", "127.0.0.1");
        set(command, "jboss.http.port", ports.http());
        set(command, "jboss.management.http.port", ports.management());
        set(command, "jboss.node.name", "sim-" + ports.http());
        set(command, "sim.secrets.store", settings.secretsStore());
        set(command, "sim.secrets.password", TownSettings.PASSWORD);
        set(command, "sim.db.url", "jdbc:mariadb://127.0.0.1:" + ports.database() + "/sim");
        set(command, "sim.ldap.url", "ldap://127.0.0.1:" + ports.directory());
        set(command, "sim.cookie.secure", settings.cookieSecure());
        command.addAll(List.of(
                "-jar",
                settings.server().resolve("jboss-modules.jar").toString(),
                "-mp",
                settings.server().resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return command;
    }

    private static void set(List<String> command, String property, Object value) {
        command.add("-D" + property + "=" + value);
    }

    private void prepareBase() {
        try {
            Files.createDirectories(base.resolve("log"));
            refresh(settings.server().resolve("standalone/configuration"), base.resolve("configuration"));
            Path deployments = base.resolve("deployments");
            deleteTree(deployments);
            deleteTree(base.resolve("tmp"));
            Files.createDirectories(deployments);
            Files.copy(settings.ear(), deployments.resolve("sim.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refresh(Path from, Path to) throws IOException {
        deleteTree(to);
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The same tool that an administrator uses fills the town's credential store. */
    private void prepareSecrets() {
        Path store = settings.secretsStore();
        if (Files.exists(store)) {
            return;
        }
        try {
            Files.createDirectories(store.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (String alias : List.of("db-app", "db-owner", "ldap-bind")) {
            List<String> command = new ArrayList<>(List.of(
                    "sh",
                    settings.server().resolve("bin/elytron-tool.sh").toString(),
                    "credential-store",
                    "--location",
                    store.toString(),
                    "--properties",
                    "keyStoreType=PKCS12",
                    "--password",
                    TownSettings.PASSWORD,
                    "--add",
                    alias,
                    "--secret",
                    TownSettings.PASSWORD));
            if (!Files.exists(store)) {
                command.add("--create");
            }
            Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
            Processes.run(
                    command, environment, settings.home().resolve("secrets").resolve(alias + ".log"));
        }
    }

    private void awaitHealthy() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive() && !failed()) {
            if (healthy()) {
                return;
            }
            pause();
        }
        close();
        throw new TownException("SIM does not become healthy; see " + base.resolve("console.log"));
    }

    private boolean failed() {
        return Files.exists(base.resolve("deployments/sim.ear.failed"));
    }

    /** Deployed, and the application itself says that it works. */
    private boolean healthy() {
        if (!Files.exists(base.resolve("deployments/sim.ear.deployed"))) {
            return false;
        }
        try {
            HttpRequest question = HttpRequest.newBuilder(address().resolve("health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while the server was starting", stopped);
        }
    }

    private void pause() {
        try {
            process.waitFor(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while the server was starting", stopped);
        }
    }

    /** Where the application is reached, with a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + settings.ports().http() + "/sim/");
    }

    /** Returns when the server's process has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        Processes.stop(process);
    }
}
