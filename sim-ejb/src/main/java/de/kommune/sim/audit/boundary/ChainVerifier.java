package de.kommune.sim.audit.boundary;

import de.kommune.sim.audit.entity.LogCheck;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.audit.policy.ChainCheck;
import de.kommune.sim.audit.policy.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Goes along the chain and computes each checksum by itself («Nachrechnen der Kette»), holding one portion of lines at a
 * time. What came out is kept, for those who may know the result and not the lines.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChainVerifier {

    private static final int PORTION = 2_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LogReader reader;

    @Inject
    private Clock clock;

    Verification verify(LogHead noted) {
        long last = reader.lastPlace();
        LogHead head = reader.head(); // asked for later, so it is no older than the last line
        ChainCheck check = new ChainCheck(noted);
        long until = Math.max(last, head.seq());
        List<Link> portion = reader.portion(0, until, PORTION);
        while (!portion.isEmpty() && portion.stream().allMatch(check::accept)) {
            portion = reader.portion(check.checked(), until, PORTION);
        }
        Verification found =
                new Verification(check.checked(), head, check.end(head).orElse(null));
        if (noted == null) {
            keep(found); // a mistyped anchor says nothing about the log
        }
        return found;
    }

    private void keep(Verification found) {
        em.persist(new LogCheck(LocalDateTime.now(clock), found.intact(), found.head(), found.first()));
    }
}
