package de.kommune.sim.town;

import java.security.NoSuchAlgorithmException;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** A MariaDB run from unpacked binaries and a directory in memory: nothing needs to be installed. */
final class EmbeddedNeighbours implements Neighbours {

    private final TownSettings.Ports ports;
    private final DatabaseServer database;
    private final DirectoryServer directory;

    EmbeddedNeighbours(TownSettings settings) {
        ports = settings.ports();
        database = new DatabaseServer(
                settings.database(),
                settings.home().resolve("mariadb"),
                ports.database(),
                settings.config().resolve("database/accounts.sql"),
                settings.lasting());
        try {
            directory = new DirectoryServer(settings.config().resolve("directory/musterstadt.ldif"), ports.directory());
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    DirectoryServer directory() {
        return directory;
    }

    @Override
    public Map<String, Object> serverSettings() {
        return Map.of(
                "sim.db.url", "jdbc:mariadb://127.0.0.1:" + ports.database() + "/sim",
                "sim.ldap.url", "ldap://127.0.0.1:" + ports.directory());
    }

    @Override
    public SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new TownException("This Java has no TLS", impossible);
        }
    }

    @Override
    public void close() {
        directory.close();
        database.close();
    }
}
