package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import javax.net.ssl.SSLContext;

/** Database, directory, server and the catcher of mails of one town, started in that order and stopped in the reverse. */
public final class Town implements AutoCloseable {

    private final TownSettings settings;
    private final Neighbours neighbours;
    private final MailCatcher mails;
    private ApplicationServer server;

    /** Starts everything and returns when the application is healthy; on failure nothing is left running. */
    public Town(TownSettings settings) {
        this.settings = settings;
        createHome(settings);
        mails = new MailCatcher(settings.ports().mail(), settings.ports().mails());
        try {
            neighbours = settings.installed() ? new InstalledNeighbours(settings) : new EmbeddedNeighbours(settings);
        } catch (RuntimeException failure) {
            mails.close();
            throw failure;
        }
        try {
            server = new ApplicationServer(settings, neighbours);
        } catch (RuntimeException failure) {
            neighbours.close();
            mails.close();
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

    /** What a client of this town's addresses has to trust. */
    public SSLContext trust() {
        return neighbours.trust();
    }

    /** What the town's mails are caught with. */
    public MailCatcher mails() {
        return mails;
    }

    /** The directory in memory, for tests that take it away. */
    public DirectoryServer directory() {
        if (neighbours instanceof EmbeddedNeighbours embedded) {
            return embedded.directory();
        }
        throw new TownException("The directory of this town runs in a process of its own");
    }

    /** The server ends in the middle of whatever it does, as at a power cut; database and directory stay. */
    public void killServer() {
        server.kill();
    }

    /** The server starts again on the same data. */
    public void startServer() {
        server = new ApplicationServer(settings, neighbours);
    }

    void awaitEnd() throws InterruptedException {
        server.awaitEnd();
    }

    @Override
    public void close() {
        server.close();
        neighbours.close();
        mails.close();
    }
}
