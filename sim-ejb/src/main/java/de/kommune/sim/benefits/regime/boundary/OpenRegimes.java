package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;

/** Whose regime nobody has confirmed as the facts stand («offene Bestätigungen»), by one statement over all people. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenRegimes {

    private static final String OPEN = " from (select person_id, side, count(*) n, sum(id) ids, sum(version) versions"
            + " from residence_title group by person_id, side) t"
            + " join person p on p.id = t.person_id and p.side = t.side"
            + " left join (select person_id, count(*) n, sum(id) ids, sum(version) versions from regime_fact"
            + " group by person_id) f on f.person_id = t.person_id"
            + " left join regime_confirmation c on c.id = (select max(l.id) from regime_confirmation l where l.person_id = t.person_id)"
            + " where p.side = ?1 and p.status = 'ACTIVE' and (c.id is null or c.stamp <> concat(t.n, '.', t.ids, '.', t.versions, '/',"
            + " coalesce(f.n, 0), '.', coalesce(f.ids, 0), '.', coalesce(f.versions, 0)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** By name; those whose confirmation the facts have outrun among those who never had one. */
    List<OpenRegime> page(int first, int count) {
        List<?> rows = asked("select p.id, p.person_no, p.display_name, c.confirmed_at" + OPEN
                        + " order by p.sort_name, p.id")
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
        return rows.stream().map(row -> open((Object[]) row)).toList();
    }

    long count() {
        return ((Number) asked("select count(*)" + OPEN).getSingleResult()).longValue();
    }

    private Query asked(String statement) {
        return em.createNativeQuery(statement).setParameter(1, people.side().name());
    }

    private static OpenRegime open(Object[] row) {
        return new OpenRegime(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : ((Timestamp) row[3]).toLocalDateTime());
    }
}
