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
import de.kommune.sim.persons.matching.entity.Reason;
import de.kommune.sim.takeover.boundary.Takeovers;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * Proposes pairs of rows, and of rows and people of the register, that may be one person («Vorschläge»). A row is compared only
 * with what shares a key with it, and each pair once.
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

    /** The rows that stand for a person, in the order in which they are matched. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public List<Long> rows(long takeoverId) {
        List<?> ids = em.createNativeQuery("select id from takeover_row where takeover_id = ?"
                        + " and outcome in ('TAKEN_OVER', 'QUARANTINED') order by birth_date, id")
                .setParameter(1, takeoverId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** A matching with nothing matched yet. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public Matching begin(long takeoverId) {
        return new Matching(((Number) em.createNativeQuery("select count(*) from takeover_row where takeover_id = ?")
                        .setParameter(1, takeoverId)
                        .getSingleResult())
                .intValue());
    }

    /**
     * Proposes the pairs that the next rows form with each other, with the rows before them, and with people of the register.
     * A run that begins anew after a restart finds the same pairs again; each is kept once.
     */
    @Requires(TAKEOVER_APPROVE)
    public void match(long takeoverId, Matching matching, List<Long> rowIds) {
        List<Row> here = read(rowIds);
        List<Pair> pairs = pairs(matching, here);
        // compared on the side while the database seeks
        CompletableFuture<List<Proposal>> compared = CompletableFuture.supplyAsync(() -> proposed(pairs));
        List<Proposal> proposals = registered(here);
        proposals.addAll(compared.join());
        try (Connection connection = database.getConnection()) {
            new PairStatements(connection, takeoverId).write(proposals);
        } catch (SQLException failure) {
            throw new IllegalStateException("Rows of takeover " + takeoverId + " could not be matched", failure);
        }
    }

    /** All rows are matched. */
    @Requires(TAKEOVER_APPROVE)
    public void finish(long takeoverId) {
        takeovers.reach(takeoverId, TakeoverState.MATCHED);
    }

    private List<Pair> pairs(Matching matching, List<Row> here) {
        List<long[]> before = new ArrayList<>();
        here.forEach(row -> before.add(matching.add(row)));
        Map<Long, Row> others = new HashMap<>();
        before.forEach(ids -> Arrays.stream(ids).forEach(id -> others.put(id, matching.latest(id))));
        List<Long> farBack =
                others.keySet().stream().filter(id -> others.get(id) == null).toList();
        read(farBack).forEach(row -> others.put(row.id(), row));
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            Row row = here.get(at);
            Arrays.stream(before.get(at)).forEach(id -> pairs.add(new Pair(row, others.get(id))));
        }
        return pairs;
    }

    /** On all processors, for this is plain arithmetic and much of it. */
    private List<Proposal> proposed(List<Pair> pairs) {
        return pairs.parallelStream()
                .map(this::proposal)
                .filter(Objects::nonNull)
                .toList();
    }

    private Proposal proposal(Pair pair) {
        boolean sameNumbers = pair.one().row().hasSameNumbersAs(pair.other().row());
        if (!sameNumbers
                && comparisons.areTwo(pair.one().prepared(), pair.other().prepared())) {
            return null;
        }
        Explanation explanation =
                comparisons.compare(pair.one().prepared(), pair.other().prepared());
        if (!explanation.isProposed() && !sameNumbers) {
            return null;
        }
        long later = Math.max(pair.one().id(), pair.other().id());
        long earlier = Math.min(pair.one().id(), pair.other().id());
        return new Proposal(later, earlier, null, explanation, sameNumbers);
    }

    /** People of the register whom somebody should look at; the same search serves every other entry path. */
    private List<Proposal> registered(List<Row> here) {
        List<List<Candidate>> found =
                search.candidates(here.stream().map(Row::prepared).toList());
        List<Proposal> proposals = new ArrayList<>();
        for (int place = 0; place < here.size(); place++) {
            long rowId = here.get(place).id();
            found.get(place)
                    .forEach(person -> proposals.add(new Proposal(
                            rowId, null, person.personId(), person.explanation(), hasSameNumbers(person))));
        }
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

    /** In the order of the numbers; folded and with their keys. */
    private List<Row> read(List<Long> ids) {
        Map<Long, MatchRow> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(ROWS, MatchRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> rows.put(row.id(), row));
        }
        return ids.parallelStream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(this::ready)
                .toList();
    }

    private Row ready(MatchRow row) {
        Comparisons.Prepared prepared = comparisons.prepare(row.toRecord());
        prepared.keys(); // worked out here, where all processors are at it
        return new Row(row, prepared);
    }

    /** A row ready for being compared. */
    record Row(MatchRow row, Comparisons.Prepared prepared) {
        long id() {
            return row.id();
        }
    }

    private record Pair(Row one, Row other) {}

    /** A pair that somebody should look at; the other side is a row or a person. */
    record Proposal(long rowId, Long otherRowId, Long personId, Explanation explanation, boolean sameNumbers) {}
}
