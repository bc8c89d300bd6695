package de.kommune.sim.audit.boundary;

import static de.kommune.sim.access.Permission.AUDIT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.audit.policy.ChainCheck;
import de.kommune.sim.audit.policy.Link;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Goes along the chain of the access log and names its first broken link («Prüfung des Zugriffsprotokolls»). Computes each
 * checksum by itself and holds one portion of lines at a time.
 */
@Stateless
@Guarded
public class LogVerification {

    private static final int PORTION = 2_000;

    @Inject
    private LogReader reader;

    /**
     * Verifies the lines that there are now; those written meanwhile belong to the next time.
     *
     * @param noted how far the log went at some time, as a sheet or the server's log tells; null for nothing noted
     */
    @Requires(AUDIT_READ)
    public Verification verify(LogHead noted) {
        long last = reader.lastPlace();
        LogHead head = reader.head(); // asked for later, so it is no older than the last line
        ChainCheck check = new ChainCheck(noted);
        long until = Math.max(last, head.seq());
        List<Link> portion = reader.portion(0, until, PORTION);
        while (!portion.isEmpty() && portion.stream().allMatch(check::accept)) {
            portion = reader.portion(check.checked(), until, PORTION);
        }
        return new Verification(check.checked(), head, check.end(head).orElse(null));
    }
}
