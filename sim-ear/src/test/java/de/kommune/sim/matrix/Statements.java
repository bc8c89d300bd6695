package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * What is asked of the database while a thread does something («gesendete Anweisungen»), as EclipseLink sends it: each statement
 * with places for its values, in its order. Each thread hears its own.
 */
final class Statements extends SessionProfilerAdapter implements AutoCloseable {

    private final ThreadLocal<List<String>> heard = ThreadLocal.withInitial(ArrayList::new);
    private final List<AbstractSession> sessions = new ArrayList<>();
    private final AtomicLong all = new AtomicLong();

    /** Listens from now on. */
    Statements() {
        EntityManagerFactoryProvider.getEmSetupImpls().values().forEach(unit -> {
            AbstractSession session = unit.getSession();
            session.setProfiler(this);
            sessions.add(session);
        });
    }

    void beginAnew() {
        heard.get().clear();
    }

    /** What this thread has asked since it began. */
    List<String> sent() {
        return List.copyOf(heard.get());
    }

    /** How many were heard of all threads: whoever hears nothing finds no difference. */
    long all() {
        return all.get();
    }

    @Override
    public int getProfileWeight() {
        return SessionProfiler.ALL;
    }

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (operation.equals(SessionProfiler.StatementExecute)) {
            String asked = query == null ? null : query.getSQLString();
            heard.get().add(asked == null ? "" : asked);
            all.incrementAndGet();
        }
    }

    @Override
    public Object profileExecutionOfQuery(
            DatabaseQuery query, org.eclipse.persistence.sessions.DataRecord row, AbstractSession session) {
        return session.internalExecuteQuery(query, (org.eclipse.persistence.internal.sessions.AbstractRecord) row);
    }

    @Override
    public void close() {
        sessions.forEach(session -> session.setProfiler(null));
    }
}
