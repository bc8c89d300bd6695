package de.kommune.sim.planning.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.planning.entity.Task;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks a caller sees and may change («Sicht auf Aufgaben»); lists and single tasks ask with the same words. A task
 * of a case is seen by whoever sees the case. One without a case is its owner's, that of whoever wrote or handed it, and of
 * whoever stands in for one of them; the team lead sees it too. Owner, author and their stand-ins change it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskRows {

    /** The last column: how often the caller stands in for whoever may change the task. */
    private static final String LINE = "select t, c.id, c.caseNo, coalesce(m.displayName, p.displayName),"
            + " (select count(d.id) from Deputyship d where " + StandIns.FOR_ME
            + " and (d.account = t.owner or d.account = t.createdBy)) from Task t"
            + " left join t.simCase c left join c.person p left join p.mergedInto m where ";

    private static final String SEEN = "(c.id is not null and " + CaseRows.seen("c", "p")
            + " or c.id is null and (t.owner = :me or t.createdBy = :me or t.handedBy = :me or :leads = true"
            + " or exists (select d.id from Deputyship d where " + StandIns.FOR_ME
            + " and (d.account = t.owner or d.account = t.createdBy or d.account = t.handedBy)))) and ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** In whose name the caller may act: the own, and those for whom she stands in. */
    Set<String> voices() {
        Set<String> voices = new HashSet<>(standIns.representedBy(caller.name()));
        voices.add(caller.name());
        return voices;
    }

    /** The lines to which a condition on {@code t} leads, with its order, as far as the caller sees them. */
    List<TaskLine> lines(String which, Map<String, Object> parameters, int max) {
        TypedQuery<Object[]> query = seen(which);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(max).getResultList().stream().map(this::line).toList();
    }

    /** One line; empty where the caller may not know of the task, just as where there is none. */
    Optional<Seen> one(long id) {
        return seen("t.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Seen((Task) row[0], line(row)));
    }

    private TaskLine line(Object[] row) {
        Task task = (Task) row[0];
        boolean own = caller.name().equals(task.getOwner()) || caller.name().equals(task.getCreatedBy());
        return TaskLine.of(row, LocalDate.now(clock), own || ((Number) row[4]).longValue() > 0);
    }

    private TypedQuery<Object[]> seen(String which) {
        return cases.seeing(em.createQuery(LINE + SEEN + which, Object[].class))
                .setParameter("me", caller.name())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("leads", caller.may(Permission.CASE_ASSIGN));
    }

    /** A task of which the caller may know, with its line. */
    record Seen(Task task, TaskLine line) {}
}
