package de.kommune.sim.documents.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.documents.policy.Clamd;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Has uploads looked at by the town's virus scanner («Virenprüfung»), if it has one: off unless {@code sim.clamd.host} is set. A
 * scanner that is set and does not answer lets nothing in.
 */
@ApplicationScoped
public class VirusScan {

    static final String HOST = "sim.clamd.host";
    static final String PORT = "sim.clamd.port";
    static final String TIMEOUT = "sim.clamd.timeout";

    private static final Logger LOG = System.getLogger(VirusScan.class.getName());
    private static final int USUAL_PORT = 3310;
    private static final int USUAL_TIMEOUT = 30_000;

    /** Refuses what the scanner finds something in, and everything while the scanner is away. */
    void check(byte[] content) {
        String host = System.getProperty(HOST, "");
        if (host.isBlank()) {
            return;
        }
        Clamd scanner = new Clamd(
                host.strip(), Integer.getInteger(PORT, USUAL_PORT), Integer.getInteger(TIMEOUT, USUAL_TIMEOUT));
        String finding = ask(scanner, content);
        if (finding != null) {
            LOG.log(Level.WARNING, "The virus scanner found {0} in an upload; it was refused", finding);
            throw new BusinessException("documents.infected", finding);
        }
    }

    private static String ask(Clamd scanner, byte[] content) {
        try {
            return scanner.findingIn(content);
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The virus scanner does not answer: {0}", away.getMessage());
            throw new BusinessException("documents.scannerAway");
        }
    }
}
