package de.kommune.sim.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/**
 * Asks whether the municipal directory («Verzeichnis») can be reached at all. The sign-in page uses it to tell a wrong
 * password from a directory that is away.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryProbe {

    private static final String DEFAULT_URL = "ldap://127.0.0.1:389";
    private static final int PLAIN = 389;
    private static final int TLS = 636;
    private static final int MILLISECONDS = 2000;

    /** True when one of the configured servers ({@code sim.ldap.url}, separated by blanks) takes a connection. */
    public boolean reachable() {
        return Arrays.stream(System.getProperty("sim.ldap.url", DEFAULT_URL).strip().split("\\s+"))
                .anyMatch(DirectoryProbe::answers);
    }

    private static boolean answers(String url) {
        URI address = URI.create(url);
        int usual = "ldaps".equals(address.getScheme()) ? TLS : PLAIN;
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.getHost(), address.getPort() < 0 ? usual : address.getPort()),
                    MILLISECONDS);
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
