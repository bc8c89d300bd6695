package de.kommune.sim.town;

import java.util.Map;
import javax.net.ssl.SSLContext;

/** What stands around the application server: a database and a directory that already answer. */
interface Neighbours extends AutoCloseable {

    /** The system properties by which the server finds them, as an administrator would set them. */
    Map<String, Object> serverSettings();

    /** Trusts the authority that signed the certificate of the server, if it has one. */
    SSLContext trust();

    @Override
    void close();
}
