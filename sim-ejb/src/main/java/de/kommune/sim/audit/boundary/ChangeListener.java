package de.kommune.sim.audit.boundary;

import de.kommune.sim.common.BaseEntity;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Hears from EclipseLink what it is about to send («Änderungsmelder»), which costs no statement: the changes are computed
 * anyway. {@code persistence.xml} names this class. What native SQL changes it does not hear.
 */
public class ChangeListener extends SessionEventAdapter {

    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";
    private static final String DATABASE = "java:jboss/datasources/SimDS";

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        UnitOfWorkChangeSet sent = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
        if (sent.hasChanges()) {
            tell(sent, pendingLines());
        }
    }

    private static void tell(UnitOfWorkChangeSet sent, PendingLines lines) {
        sent.getAllChangeSets().values().forEach(one -> lines.changed(changed((ObjectChangeSet) one)));
        sent.getDeletedObjects()
                .values()
                .forEach(one -> lines.changed(of(RecordChange.Kind.REMOVED, (ObjectChangeSet) one, List.of())));
    }

    private static RecordChange changed(ObjectChangeSet one) {
        return one.isNew()
                ? of(RecordChange.Kind.ADDED, one, List.of())
                : of(RecordChange.Kind.CHANGED, one, one.getChangedAttributeNames());
    }

    private static RecordChange of(RecordChange.Kind kind, ObjectChangeSet one, List<String> attributes) {
        Object record = one.getUnitOfWorkClone();
        Long id = record instanceof BaseEntity entity ? entity.getId() : null;
        return new RecordChange(kind, record.getClass().getSimpleName(), id, attributes);
    }

    /** EclipseLink makes this object, so nothing is injected. */
    private static PendingLines pendingLines() {
        try {
            TransactionSynchronizationRegistry transaction = InitialContext.doLookup(REGISTRY);
            DataSource database = InitialContext.doLookup(DATABASE);
            return PendingLines.of(transaction, database);
        } catch (NamingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
