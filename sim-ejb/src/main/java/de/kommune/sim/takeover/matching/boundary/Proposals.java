package de.kommune.sim.takeover.matching.boundary;

import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Comparisons;
import de.kommune.sim.persons.matching.boundary.DuplicateSearch;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.Reason;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.entity.TakeoverState;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Proposes pairs of rows, and of rows and people of the register, that may be one person («Vorschläge»). A row is compared only
 * with what shares a key with it, and each pair once: with the rows before it.
 */
@Stateless
@Guarded
public class Proposals {

    private static final String ROWS =
            "select new de.kommune.sim.takeover.matching.boundary.MatchRow(r.id, r.familyName,"
                    + " r.givenNames, r.birthDate, r.birthPrecision, r.sex, r.citizenship, r.azrNo, r.bamfNo) from StagedRow r"
                    + " where r.id in :ids";
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Takeovers takeovers;

    @Inject
    private Comparisons comparisons;

    @Inject
    private DuplicateSearch search;

    /** How many rows stand for a person. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public long people(long takeoverId) {
        return em.createQuery(
                        "select count(r) from StagedRow r where r.takeover.id = :takeover and r.outcome in :people",
                        Long.class)
                .setParameter("takeover", takeoverId)
                .setParameter("people", List.of(RowOutcome.TAKEN_OVER, RowOutcome.QUARANTINED))
                .getSingleResult();
    }

    /** The last row that an interrupted job has filed; 0 for none. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public long lastMatched(long takeoverId) {
        return ((Number) em.createNativeQuery("select coalesce(max(row_id), 0) from takeover_key where takeover_id = ?")
                        .setParameter(1, takeoverId)
                        .getSingleResult())
                .longValue();
    }

    /** The next rows that stand for a person. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public List<Long> rowsAfter(long takeoverId, long after, int max) {
        List<?> ids = em.createNativeQuery("select id from takeover_row where takeover_id = ? and id > ?"
                        + " and outcome in ('TAKEN_OVER', 'QUARANTINED') order by id limit " + max)
                .setParameter(1, takeoverId)
                .setParameter(2, after)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Files some rows under their keys and proposes the pairs that they form with rows before them. */
    @Requires(TAKEOVER_APPROVE)
    public void match(long takeoverId, List<Long> rowIds) {
        Map<Long, Row> here = candidates(rowIds);
        try (Connection connection = database.getConnection()) {
            KeyStatements keys = new KeyStatements(connection, takeoverId);
            keys.file(here);
            List<long[]> pairs = keys.pairs(rowIds.get(0), rowIds.get(rowIds.size() - 1));
            Map<Long, Row> before = candidates(missing(pairs, here));
            List<Proposal> proposals = proposed(pairs, here, before);
            proposals.addAll(registered(here));
            new PairStatements(connection, takeoverId).write(proposals);
        } catch (SQLException failure) {
            throw new IllegalStateException("Rows of takeover " + takeoverId + " could not be matched", failure);
        }
    }

    /** All rows are matched. */
    @Requires(TAKEOVER_APPROVE)
    public void finish(long takeoverId) {
        em.createNativeQuery("delete from takeover_key where takeover_id = ?")
                .setParameter(1, takeoverId)
                .executeUpdate();
        takeovers.reach(takeoverId, TakeoverState.MATCHED);
    }

    private List<Proposal> proposed(List<long[]> pairs, Map<Long, Row> here, Map<Long, Row> before) {
        List<Proposal> proposals = new ArrayList<>();
        for (long[] pair : pairs) {
            Row one = here.get(pair[0]);
            Row other = here.getOrDefault(pair[1], before.get(pair[1]));
            Explanation explanation = comparisons.compare(one.prepared(), other.prepared());
            boolean sameNumbers = one.row().hasSameNumbersAs(other.row());
            if (explanation.isProposed() || sameNumbers) {
                proposals.add(new Proposal(pair[0], pair[1], null, explanation, sameNumbers));
            }
        }
        return proposals;
    }

    /** People of the register whom somebody should look at; the same search serves every other entry path. */
    private List<Proposal> registered(Map<Long, Row> here) {
        List<Row> order = List.copyOf(here.values());
        List<MatchRecord> records =
                order.stream().map(one -> one.row().toRecord()).toList();
        Iterator<Row> row = order.iterator();
        List<Proposal> proposals = new ArrayList<>();
        search.candidates(records).forEach(found -> {
            long rowId = row.next().row().id();
            found.forEach(person -> proposals.add(
                    new Proposal(rowId, null, person.personId(), person.explanation(), hasSameNumbers(person))));
        });
        return proposals;
    }

    /** Number and birth date agree to the last digit. */
    private static boolean hasSameNumbers(Candidate person) {
        return agrees(person, Field.AZR_NUMBER) && agrees(person, Field.BIRTH_DATE);
    }

    private static boolean agrees(Candidate person, Field field) {
        return person.explanation()
                .field(field)
                .filter(agreement -> agreement.reason() == Reason.IDENTICAL)
                .isPresent();
    }

    private static Collection<Long> missing(List<long[]> pairs, Map<Long, Row> here) {
        return pairs.stream()
                .map(pair -> pair[1])
                .filter(id -> !here.containsKey(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Long, Row> candidates(Collection<Long> ids) {
        Map<Long, Row> candidates = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            em.createQuery(ROWS, MatchRow.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> candidates.put(row.id(), new Row(row, comparisons.prepare(row.toRecord()))));
        }
        return candidates;
    }

    /** A row ready for being compared. */
    record Row(MatchRow row, Comparisons.Prepared prepared) {}

    /** A pair that somebody should look at; the other side is a row or a person. */
    record Proposal(long rowId, Long otherRowId, Long personId, Explanation explanation, boolean sameNumbers) {}
}
