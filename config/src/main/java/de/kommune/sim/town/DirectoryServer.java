package de.kommune.sim.town;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import java.net.InetAddress;
import java.nio.file.Path;

/** The embedded municipal directory with the demo town's accounts, in memory. */
public final class DirectoryServer implements AutoCloseable {

    private final InMemoryDirectoryServer server;

    DirectoryServer(Path ldif, int port) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(TownSettings.DIRECTORY_BASE);
            config.setSchema(null);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), port, null));
            server = new InMemoryDirectoryServer(config);
            server.importFromLDIF(true, ldif.toFile());
            server.startListening();
        } catch (LDAPException failure) {
            throw new TownException("The directory does not start: " + failure.getMessage(), failure);
        }
    }

    /** For tests: the directory goes away … */
    public void interrupt() {
        server.shutDown(true);
    }

    /** … and comes back on the same port. */
    public void resume() {
        try {
            server.startListening();
        } catch (LDAPException failure) {
            throw new TownException("The directory does not come back: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
