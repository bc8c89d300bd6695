package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.matching.entity.Band;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs that nobody has decided yet («Klärfälle»), and those of which somebody said that they are two people. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenPairs {

    private static final String OPEN = " from duplicate_pair d join person l on l.id = d.lower_id"
            + " join person h on h.id = d.higher_id"
            + " where l.side = ?1 and h.side = l.side and l.status not in ('MERGED', 'ERASED')"
            + " and h.status not in ('MERGED', 'ERASED')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The pairs of this person are now these, but for what was decided. */
    void replace(long personId, List<Candidate> candidates) {
        em.createNativeQuery("delete from duplicate_pair where lower_id = ? or higher_id = ?")
                .setParameter(1, personId)
                .setParameter(2, personId)
                .executeUpdate();
        Set<Long> decided = decidedDifferent(personId);
        for (Candidate candidate : candidates) {
            if (!decided.contains(candidate.personId())) {
                insert(personId, candidate);
            }
        }
    }

    private void insert(long personId, Candidate candidate) {
        em.createNativeQuery("insert into duplicate_pair (lower_id, higher_id, band, probability, found_at)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, Math.min(personId, candidate.personId()))
                .setParameter(2, Math.max(personId, candidate.personId()))
                .setParameter(3, candidate.explanation().band().name())
                .setParameter(4, candidate.explanation().probability())
                .setParameter(5, LocalDateTime.now(clock))
                .executeUpdate();
    }

    void close(long one, long other) {
        em.createNativeQuery("delete from duplicate_pair where lower_id = ? and higher_id = ?")
                .setParameter(1, Math.min(one, other))
                .setParameter(2, Math.max(one, other))
                .executeUpdate();
    }

    /** Who is known to be somebody else than this person. */
    Set<Long> decidedDifferent(long personId) {
        return new HashSet<>(em.createQuery(
                        "select case when n.lowerId = :id then n.higherId else n.lowerId end from NotTheSame n"
                                + " where n.lowerId = :id or n.higherId = :id",
                        Long.class)
                .setParameter("id", personId)
                .getResultList());
    }

    List<OpenPair> list(PersonSide side, int first, int size) {
        List<?> rows = em.createNativeQuery("select d.lower_id, l.display_name, d.higher_id, h.display_name, d.band,"
                        + " d.probability, d.found_at, (select count(*)" + OPEN + ")" + OPEN
                        + " order by d.probability desc, d.lower_id desc, d.higher_id desc limit " + size + " offset "
                        + first)
                .setParameter(1, side.name())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(OpenPairs::pair).toList();
    }

    long count(PersonSide side) {
        return ((Number) em.createNativeQuery("select count(*)" + OPEN)
                        .setParameter(1, side.name())
                        .getSingleResult())
                .longValue();
    }

    private static OpenPair pair(Object[] row) {
        return new OpenPair(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                Band.valueOf((String) row[4]),
                ((Number) row[5]).doubleValue(),
                ((Timestamp) row[6]).toLocalDateTime(),
                ((Number) row[7]).longValue());
    }
}
