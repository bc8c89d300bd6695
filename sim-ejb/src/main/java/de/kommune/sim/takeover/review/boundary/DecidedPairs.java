package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.review.policy.Grouping;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The decided pairs of a takeover, put together to groups. */
final class DecidedPairs {

    private DecidedPairs() {}

    static Grouping grouping(EntityManager em, long takeoverId) {
        Grouping grouping = new Grouping();
        em.createQuery(
                        "select p.row.id, o.id, p.personId, p.decision from CandidatePair p left join p.otherRow o"
                                + " where p.takeoverId = :takeover and p.decision in :words order by p.id",
                        Object[].class)
                .setParameter("takeover", takeoverId)
                .setParameter("words", List.of(PairDecision.SAME, PairDecision.DIFFERENT))
                .getResultStream()
                .forEach(pair -> add(grouping, pair));
        return grouping;
    }

    private static void add(Grouping grouping, Object[] pair) {
        Grouping.Node row = Grouping.Node.row((Long) pair[0]);
        Grouping.Node other =
                pair[1] == null ? Grouping.Node.person((Long) pair[2]) : Grouping.Node.row((Long) pair[1]);
        if (pair[3] == PairDecision.SAME) {
            grouping.same(row, other);
        } else {
            grouping.different(row, other);
        }
    }
}
