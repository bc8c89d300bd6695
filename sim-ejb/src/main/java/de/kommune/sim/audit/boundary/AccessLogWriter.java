package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.CallLog;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes the access log («Zugriffsprotokoll»): one insert a call, identifiers only. Nothing here reads or changes it. */
@Stateless
public class AccessLogWriter implements CallLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(Entry entry) {
        write(entry, "DONE");
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Entry entry) {
        write(entry, "REFUSED");
    }

    private void write(Entry entry, String outcome) {
        em.createNativeQuery("insert into access_log (at, account, permission, action, record_id, outcome)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, LocalDateTime.now(clock))
                .setParameter(2, entry.account())
                .setParameter(3, entry.permission().name())
                .setParameter(4, entry.action())
                .setParameter(5, entry.recordId())
                .setParameter(6, outcome)
                .executeUpdate();
    }
}
