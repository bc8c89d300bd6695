package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.matching.entity.SearchKey;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Files people under their keys and seeks those who share some («Suchschlüssel»). One statement each for any number of
 * people: the keys travel as one JSON document, which the database joins as a table.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonKeys {

    private static final int AT_ONCE = 500;
    private static final String FILE = "insert into person_key (person_id, key_hash)"
            + " select k.person_id, k.key_hash from json_table(?, '$[*]' columns"
            + " (person_id bigint path '$[0]', key_hash bigint path '$[1]')) k";
    // the order of the join is fixed, for the optimizer cannot know how short the document is
    private static final String SEEK = "select f.n, coalesce(p.merged_into_id, p.id), max(f.shared) from"
            + " (select s.n, s.person_id, s.shared, row_number() over (partition by s.n order by s.shared desc, s.person_id)"
            + " as place from (select straight_join q.n, k.person_id, sum(q.weight) as shared"
            + " from json_table(?, '$[*]' columns (n int path '$[0]', key_hash bigint path '$[1]', weight int path '$[2]')) q"
            + " join person_key k on k.key_hash = q.key_hash group by q.n, k.person_id) s) f"
            + " join person p on p.id = f.person_id where f.place <= ? and p.status <> 'ERASED' and p.side = ?"
            + " group by f.n, coalesce(p.merged_into_id, p.id)";

    /** A record, by its place in the list, and a person who shares keys with it. */
    record Hit(int place, long personId) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterRecords records;

    @Inject
    private PersonRows rows;

    /** Files these people anew, after they were registered or changed. */
    void refile(Collection<Long> personIds) {
        em.flush();
        List<Long> all = new ArrayList<>(new HashSet<>(personIds));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            refilePortion(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void refilePortion(List<Long> personIds) {
        em.createNativeQuery("delete from person_key where person_id in (" + numbers(personIds) + ")")
                .executeUpdate();
        PersonSide side = rows.side();
        StringJoiner document = new StringJoiner(",", "[", "]");
        for (Map.Entry<Long, RegisterRecords.Known> person :
                records.of(personIds).entrySet()) {
            Set<Long> hashes = new HashSet<>();
            BlockingKeys.filed(new FoldedRecord(person.getValue().record()))
                    .forEach(key -> hashes.add(of(side, BlockingKeys.hash(key))));
            hashes.forEach(hash -> document.add("[" + person.getKey() + "," + hash + "]"));
        }
        em.createNativeQuery(FILE).setParameter(1, document.toString()).executeUpdate();
    }

    /** For each record the people who share most with it, at most so many. */
    List<Hit> seek(List<Comparisons.Prepared> sought, int most) {
        PersonSide side = rows.side();
        StringJoiner document = new StringJoiner(",", "[", "]");
        for (int place = 0; place < sought.size(); place++) {
            for (SearchKey key : sought.get(place).keys()) {
                document.add("[" + place + "," + of(side, key.hash()) + "," + key.weight() + "]");
            }
        }
        List<?> hits = em.createNativeQuery(SEEK)
                .setParameter(1, document.toString())
                .setParameter(2, most)
                .setParameter(3, side.name())
                .getResultList();
        return hits.stream()
                .map(Object[].class::cast)
                .map(row -> new Hit(((Number) row[0]).intValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    /** Each side has keys of its own, so that those of one never crowd out the other's in the short list that is compared. */
    private static long of(PersonSide side, long hash) {
        return side == PersonSide.COUNSELLING ? hash : ~hash;
    }

    private static String numbers(Collection<Long> ids) {
        StringJoiner numbers = new StringJoiner(",");
        ids.forEach(id -> numbers.add(Long.toString(id)));
        return numbers.toString();
    }
}
