package de.kommune.sim.audit.boundary;

import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.AUDIT_HEAD_READ;
import static de.kommune.sim.access.Permission.AUDIT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.audit.entity.LogHead;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reading the access log («Einsicht in das Zugriffsprotokoll»), which itself leaves a line as any other call does. */
@Stateless
@Guarded
public class AccessLogs {

    /** More lines than this are not counted: nobody pages through them, and counting millions takes its time. */
    public static final int MOST = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LogReader reader;

    /**
     * One page of the log, the latest line first.
     *
     * @param upTo the last line that counts, so that the lines stay where they are while somebody pages through them
     */
    @Requires(AUDIT_READ)
    public List<LogRow> list(LogFilter filter, long upTo, int first, int size) {
        return new LogQuery(filter, upTo)
                .rows(em)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many lines there are so far, {@link #MOST} at most. */
    @Requires(value = AUDIT_READ, deed = SEARCH)
    public LogCount count(LogFilter filter) {
        List<Long> places = new LogQuery(filter, Long.MAX_VALUE)
                .places(em)
                .setMaxResults(MOST)
                .getResultList();
        return new LogCount(places.size(), places.isEmpty() ? 0 : places.get(0));
    }

    /** What the calls of these lines changed. */
    @Requires(AUDIT_READ)
    public List<ChangeRow> changes(Collection<Long> lines) {
        return lines.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new de.kommune.sim.audit.boundary.ChangeRow(c.seq, c.change, c.kind, c.recordId,"
                                        + " c.attributes) from ChangeLine c where c.seq in :lines"
                                        + " order by c.seq desc, c.position",
                                ChangeRow.class)
                        .setParameter("lines", lines)
                        .getResultList();
    }

    /** How far the log goes, to be printed or noted outside of the database. */
    @Requires(AUDIT_HEAD_READ)
    public LogHead head() {
        return reader.head();
    }
}
