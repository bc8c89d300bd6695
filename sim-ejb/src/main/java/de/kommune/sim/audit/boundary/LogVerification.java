package de.kommune.sim.audit.boundary;

import static de.kommune.sim.access.Permission.AUDIT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.audit.entity.LogHead;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Goes along the chain of the access log and names its first broken link («Prüfung des Zugriffsprotokolls»), whenever data
 * protection wants to know.
 */
@Stateless
@Guarded
public class LogVerification {

    @Inject
    private ChainVerifier verifier;

    /**
     * Verifies the lines that there are now; those written meanwhile belong to the next time.
     *
     * @param noted how far the log went at some time, as a sheet or the server's log tells; null for nothing noted
     */
    @Requires(AUDIT_READ)
    public Verification verify(LogHead noted) {
        return verifier.verify(noted);
    }
}
