package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The provisioned WildFly with the EAR. The provisioned server is only read; what the server writes goes into the
 * town's folder, and its configuration is taken afresh from the provisioned one at each start.
 */
public final class ApplicationServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Fills ${sim.secrets.password}. Everybody on the machine can read a command line, only its account an environment. */
    private static final String STORE_PASSWORD = "SIM_SECRETS_PASSWORD";

    private final TownSettings settings;
    private final Path base;
    private final Neighbours neighbours;
    private final HttpClient http;
    private final Process process;

    ApplicationServer(TownSettings settings, Neighbours neighbours) {
        this.settings = settings;
        this.neighbours = neighbours;
        this.base = settings.home().resolve("wildfly");
        this.http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .sslContext(neighbours.trust())
                .build();
        prepareBase();
        prepareSecrets();
        prepareProperties();
        if (settings.installed()) {
            configureForProduction();
        }
        process =
                Processes.start(command(), Map.of(STORE_PASSWORD, TownSettings.PASSWORD), base.resolve("console.log"));
        awaitHealthy();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D[Standalone]",
                "-server",
                "-Xmx1g",
                "-XX:MaxMetaspaceSize=512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(options());
        command.addAll(PlatformModules.OPENED);
        // the town's own day, whatever the machine's is, for SIM and for what looks at it from beside
        set(command, "user.timezone", "Europe/Berlin");
        set(command, "jboss.home.dir", settings.server());
        set(command, "jboss.server.base.dir", base);
        set(command, "org.jboss.boot.log.file", base.resolve("log/server.log"));
        set(
                command,
                "logging.configuration",
                base.resolve("configuration/logging.properties").toUri());
        command.addAll(List.of(
                "-jar",
                settings.server().resolve("jboss-modules.jar").toString(),
                "-mp",
                settings.server().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--properties=" + propertiesFile()));
        return command;
    }

    /** Options of the server's Java for whoever needs it to behave otherwise than in a demo; the tests name some. */
    private static List<String> options() {
        return Stream.of(System.getProperty("sim.server.jvm", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private Path propertiesFile() {
        return base.resolve("sim.properties");
    }

    /** What an administrator writes into the file of settings that docs/betrieb.md describes. */
    private void prepareProperties() {
        TownSettings.Ports ports = settings.ports();
        Properties properties = new Properties();
        properties.setProperty("jboss.bind.address", "127.0.0.1");
        properties.setProperty("jboss.bind.address.management", "127.0.0.1");
        properties.setProperty("jboss.http.port", String.valueOf(ports.http()));
        properties.setProperty("jboss.management.http.port", String.valueOf(ports.management()));
        properties.setProperty("jboss.node.name", "sim-" + ports.http());
        properties.setProperty("sim.secrets.store", settings.secretsStore().toString());
        properties.setProperty("sim.demo", "true");
        properties.setProperty("sim.cookie.secure", String.valueOf(settings.installed()));
        properties.setProperty("sim.mail.host", "127.0.0.1");
        properties.setProperty("sim.mail.port", String.valueOf(ports.mail()));
        properties.setProperty("sim.mail.tls", "false"); // from this machine to this machine
        properties.setProperty("sim.mail.from", "ehrenamt@musterstadt.example");
        neighbours.serverSettings().forEach((name, value) -> properties.setProperty(name, value.toString()));
        try (Writer file = Files.newBufferedWriter(propertiesFile())) {
            properties.store(file, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        for (String alias : List.of("db-app", "db-owner", "ldap-bind", "https-key")) {
            addSecret(alias, TownSettings.PASSWORD);
        }
        // two, so that rows under an older key are an everyday thing
        addSecret("seal-1", newSealingKey());
        addSecret("seal-2", newSealingKey());
    }

    private static String newSealingKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private void addSecret(String alias, String secret) {
        Path store = settings.secretsStore();
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
                secret));
        if (!Files.exists(store)) {
            command.add("--create");
        }
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        Processes.run(command, environment, settings.home().resolve("secrets").resolve(alias + ".log"));
    }

    /** The scripts that an administrator runs against the provisioned server, here against this town's copy of it. */
    private void configureForProduction() {
        Path scripts = settings.config().resolve("wildfly/production");
        String commands = "embed-server"
                + ",run-batch --file=" + scripts.resolve("https.cli")
                + ",run-batch --file=" + scripts.resolve("hosts.cli")
                + ",run-batch --file=" + settings.config().resolve("real/impatient.cli")
                + ",stop-embedded-server";
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS",
                "-Djboss.server.base.dir=" + base,
                STORE_PASSWORD,
                TownSettings.PASSWORD);
        Processes.run(
                List.of(
                        "sh",
                        settings.server().resolve("bin/jboss-cli.sh").toString(),
                        "--properties=" + propertiesFile(),
                        "--commands=" + commands),
                environment,
                base.resolve("production.log"));
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

    /** Deployed, the application itself says that it works, and whoever comes is shown where to sign in. */
    private boolean healthy() {
        return Files.exists(base.resolve("deployments/sim.ear.deployed"))
                && answers("health")
                && answers("login.xhtml");
    }

    private boolean answers(String path) {
        try {
            HttpRequest question = HttpRequest.newBuilder(address().resolve(path))
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
        return settings.installed()
                ? URI.create("https://localhost:" + settings.ports().https() + "/sim/")
                : URI.create("http://localhost:" + settings.ports().http() + "/sim/");
    }

    /** Returns when the server's process has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** What {@code kill -9} does. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while the server was being killed", stopped);
        }
    }

    @Override
    public void close() {
        Processes.stop(process);
    }
}
