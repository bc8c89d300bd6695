package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/** Database, directory and server of one town, started in that order and stopped in the reverse. */
public final class Town implements AutoCloseable {

    private final DatabaseServer database;
    private final DirectoryServer directory;
    private final ApplicationServer server;

    /** Starts everything and returns when the application is healthy; on failure nothing is left running. */
    public Town(TownSettings settings) {
        createHome(settings);
        database = new DatabaseServer(
                settings.database(),
                settings.home().resolve("mariadb"),
                settings.ports().database(),
                settings.config().resolve("database/accounts.sql"));
        try {
            directory = new DirectoryServer(
                    settings.config().resolve("directory/musterstadt.ldif"),
                    settings.ports().directory());
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        try {
            server = new ApplicationServer(settings);
        } catch (RuntimeException failure) {
            directory.close();
            database.close();
            throw failure;
        }
    }

    private static void createHome(TownSettings settings) {
        try {
            Files.createDirectories(settings.home());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI address() {
        return server.address();
    }

    public DirectoryServer directory() {
        return directory;
    }

    void awaitEnd() throws InterruptedException {
        server.awaitEnd();
    }

    @Override
    public void close() {
        server.close();
        directory.close();
        database.close();
    }
}
