package de.kommune.sim.counselling.goals.boundary;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.counselling.goals.entity.Goal;
import de.kommune.sim.counselling.goals.entity.GoalRating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads goals with their topics and ratings in one statement («Lesen der Ziele»). Has no guard of its own: only guarded
 * boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GoalRows implements CaseUse {

    private static final String SELECT =
            "select g, t.name, r, c, n.id from Goal g join g.topic t join g.simCase c join c.person n"
                    + " left join GoalRating r on r.goal = g where " + CaseRows.seen("c", "n") + " and ";
    private static final String LIVE_FIRST =
            " order by case when g.endedOn is null then 0 else 1 end, g.reviewOn, g.id, r.ratedOn";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    /** A goal, the name of its topic, its ratings in the order of their days, its case and the person of that. */
    record Row(Goal goal, String topic, List<GoalRating> ratings, SimCase simCase, long personId) {}

    /** The goals of a case, those that somebody works on first. */
    List<Row> ofCase(long caseId) {
        return rows(cases.seeing(em.createQuery(SELECT + "c.id = :id" + LIVE_FIRST, Object[].class))
                .setParameter("id", caseId)
                .getResultList());
    }

    List<Row> one(long id) {
        return rows(cases.seeing(em.createQuery(SELECT + "g.id = :id" + LIVE_FIRST, Object[].class))
                .setParameter("id", id)
                .getResultList());
    }

    private static List<Row> rows(List<Object[]> found) {
        Map<Goal, Row> rows = new LinkedHashMap<>();
        for (Object[] line : found) {
            Row row = rows.computeIfAbsent(
                    (Goal) line[0],
                    goal -> new Row(goal, (String) line[1], new ArrayList<>(), (SimCase) line[3], (Long) line[4]));
            if (line[2] != null) {
                row.ratings().add((GoalRating) line[2]);
            }
        }
        return List.copyOf(rows.values());
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select distinct g.simCase.id from Goal g where g.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
