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

    private static final String LINE = "select t, c.id, c.caseNo, coalesce(m.displayName, p.displayName) from Task t"
            + " left join t.simCase c left join c.person p left join p.mergedInto m where ";
    private static final String SEEN = "(c.id is not null and " + CaseRows.seen("c", "p")
            + " or c.id is null and (t.owner in :voices or t.createdBy in :voices or t.handedBy in :voices"
            + " or :leads = true)) and ";

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

    static boolean isVoiceOf(Task task, Set<String> voices) {
        return voices.contains(task.getOwner()) || voices.contains(task.getCreatedBy());
    }

    /** The lines to which a condition on {@code t} leads, with its order, as far as the caller sees them. */
    List<TaskLine> lines(String which, Map<String, Object> parameters, int max) {
        Set<String> voices = voices();
        LocalDate today = LocalDate.now(clock);
        TypedQuery<Object[]> query = seen(which, voices);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(max).getResultList().stream()
                .map(row -> TaskLine.of(row, today, voices))
                .toList();
    }

    /** One line; empty where the caller may not know of the task, just as where there is none. */
    Optional<Seen> one(long id) {
        Set<String> voices = voices();
        LocalDate today = LocalDate.now(clock);
        return seen("t.id = :id", voices)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Seen((Task) row[0], TaskLine.of(row, today, voices)));
    }

    private TypedQuery<Object[]> seen(String which, Set<String> voices) {
        return cases.seeing(em.createQuery(LINE + SEEN + which, Object[].class))
                .setParameter("voices", voices)
                .setParameter("leads", caller.may(Permission.CASE_ASSIGN));
    }

    /** A task of which the caller may know, with its line. */
    record Seen(Task task, TaskLine line) {}
}
