package de.kommune.sim.town;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Debian's {@code mariadb-server} and {@code slapd}, both over TLS and with data of their own, as {@code
 * config/real/neighbours.sh} installs and starts them. The server is configured as in production: ldaps, a verified
 * connection to the database, HTTPS.
 */
final class InstalledNeighbours implements Neighbours {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final TownSettings settings;
    private final Path home;
    private final Process script;

    InstalledNeighbours(TownSettings settings) {
        this.settings = settings;
        this.home = settings.home().resolve("installed");
        startAnew();
        script = Processes.start(command(), Map.of("SIM_TRIAL_PASSWORD", TownSettings.PASSWORD), log());
        awaitReady();
    }

    private List<String> command() {
        return List.of(
                "bash",
                settings.config().resolve("real/neighbours.sh").toString(),
                home.toString(),
                settings.config().toString(),
                String.valueOf(settings.ports().database()),
                String.valueOf(settings.ports().directory()));
    }

    private void startAnew() {
        try {
            ApplicationServer.deleteTree(home);
            Files.createDirectories(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Beside the script's own folder: it says in one sentence what is missing. */
    private Path log() {
        return settings.home().resolve("neighbours.log");
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            while (!Files.exists(home.resolve("ready"))) {
                if (script.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new TownException(Files.readString(log()).strip());
                }
                if (Instant.now().isAfter(deadline)) {
                    close();
                    throw new TownException("MariaDB and slapd are not ready; see " + home);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new TownException("Interrupted while MariaDB and slapd were starting", stopped);
        }
    }

    @Override
    public Map<String, Object> serverSettings() {
        TownSettings.Ports ports = settings.ports();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "sim.db.url",
                "jdbc:mariadb://127.0.0.1:" + ports.database() + "/sim?sslMode=verify-full",
                "sim.ldap.url",
                "ldaps://127.0.0.1:" + ports.directory(),
                "javax.net.ssl.trustStore",
                trustStore(),
                "javax.net.ssl.trustStorePassword",
                TownSettings.PASSWORD,
                "jboss.https.port",
                ports.https(),
                "sim.https.public-port",
                ports.https(),
                "sim.https.keystore",
                home.resolve("tls/sim.p12"),
                "sim.host",
                "localhost",
                "sim.host.alias",
                "127.0.0.1"));
        // so that a test can see what a change in the directory does to an open session
        properties.put("sim.session.recheck", 1000);
        return properties;
    }

    private Path trustStore() {
        return home.resolve("tls/trust.p12");
    }

    @Override
    public SSLContext trust() {
        try (InputStream file = Files.newInputStream(trustStore())) {
            KeyStore authorities = KeyStore.getInstance("PKCS12");
            authorities.load(file, TownSettings.PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new TownException("Cannot read " + trustStore(), failure);
        }
    }

    @Override
    public void close() {
        Processes.stop(script);
    }
}
