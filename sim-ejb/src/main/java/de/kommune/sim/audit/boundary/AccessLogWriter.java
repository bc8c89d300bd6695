package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;

/**
 * Writes the access log («Zugriffsprotokoll»): identifiers only. The lines of a transaction are kept until right before
 * its commit and then written in one statement, so that the head of the chain, which each writer must lock, is locked
 * for as long as a commit takes. Nothing here reads or changes the log.
 */
@Stateless
@WorksFor(Department.SYSTEM)
public class AccessLogWriter implements CallLog {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(Entry entry) {
        if (entry.action().deed() == Deed.CHANGE) {
            em.flush(); // what the database refuses is refused now, and the guard still has a line for it
        }
        write(entry);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void apart(Entry entry) {
        write(entry);
    }

    private void write(Entry entry) {
        PendingLines.of(transaction, database).add(LocalDateTime.now(clock), entry);
    }
}
