package de.kommune.sim.takeover.commit.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.takeover.boundary.Bulk;
import de.kommune.sim.takeover.commit.policy.RegisterEntry;
import de.kommune.sim.takeover.commit.policy.SubjectRow;
import de.kommune.sim.takeover.review.boundary.Groups;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The people-to-be of a takeover («Übernahmepersonen»): each is all rows that a reviewer called one person. */
@Stateless
@Guarded
public class Subjects {

    private static final String ROW =
            "select new de.kommune.sim.takeover.commit.policy.SubjectRow(r.id, r.subjectId, f.id,"
                    + " f.name, r.basis, r.familyName, r.givenNames, r.birthDate, r.birthPrecision, r.birthNominal, r.sex,"
                    + " r.citizenship, r.azrNo, r.bamfNo, r.familyNo, r.relation, r.language, r.phone, r.careFrom, r.careTo)"
                    + " from StagedRow r join r.file f";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Groups groups;

    /**
     * Groups the rows by what the reviewers said. Nothing happens once a subject stands in the register; before that the
     * grouping is made anew, for decisions may have changed since the last dry run.
     */
    @Requires(TAKEOVER_APPROVE)
    public void form(long takeoverId) {
        if (count(takeoverId, true) > 0) {
            return;
        }
        execute("delete from takeover_subject where takeover_id = ?", takeoverId); // the rows are free again
        formGroups(takeoverId, groups.of(takeoverId));
        execute(
                "insert into takeover_subject (id, takeover_id, known_before, legal_basis, committed)"
                        + " select id, takeover_id, false, legal_basis, false from takeover_row"
                        + " where takeover_id = ? and outcome in ('TAKEN_OVER', 'QUARANTINED') and subject_id is null",
                takeoverId);
        execute(
                "update takeover_row set subject_id = id where takeover_id = ?"
                        + " and outcome in ('TAKEN_OVER', 'QUARANTINED') and subject_id is null",
                takeoverId);
        execute(
                "update takeover_subject s join (select subject_id, elt(max(field(legal_basis, 'NONE', 'MASTER_DATA_ONLY',"
                        + " 'CONSENT')), 'NONE', 'MASTER_DATA_ONLY', 'CONSENT') as basis from takeover_row where takeover_id = ?"
                        + " and subject_id is not null group by subject_id) r on r.subject_id = s.id set s.legal_basis = r.basis",
                takeoverId);
    }

    /** The subjects that are not in the register yet. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public List<Long> waiting(long takeoverId) {
        return numbers(takeoverId, false);
    }

    /** The subjects that are in the register. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public List<Long> committed(long takeoverId) {
        return numbers(takeoverId, true);
    }

    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public long count(long takeoverId, boolean committed) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from takeover_subject where takeover_id = ? and committed = ?")
                        .setParameter(1, takeoverId)
                        .setParameter(2, committed)
                        .getSingleResult())
                .longValue();
    }

    /** What each of these subjects is, from its rows. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public Map<Long, RegisterEntry> entries(List<Long> subjectIds, LocalDate today) {
        Map<Long, List<SubjectRow>> rows = new LinkedHashMap<>();
        em.createQuery(ROW + " where r.subjectId in :ids order by r.subjectId, r.id", SubjectRow.class)
                .setParameter("ids", subjectIds)
                .getResultList()
                .forEach(row -> rows.computeIfAbsent(row.subjectId(), id -> new ArrayList<>())
                        .add(row));
        Map<Long, RegisterEntry> entries = new LinkedHashMap<>();
        rows.forEach((subject, own) -> entries.put(subject, new RegisterEntry(own, today)));
        return entries;
    }

    /** Of these subjects, those whom the register knew before, with the person. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public Map<Long, Long> knownPeople(List<Long> subjectIds) {
        Map<Long, Long> known = new HashMap<>();
        em.createQuery(
                        "select s.id, s.personId from Subject s where s.id in :ids and s.personId is not null",
                        Object[].class)
                .setParameter("ids", subjectIds)
                .getResultList()
                .forEach(row -> known.put((Long) row[0], (Long) row[1]));
        return known;
    }

    /** They stand in the register, as these people. */
    @Requires(TAKEOVER_APPROVE)
    public void markCommitted(Map<Long, Long> people) {
        batch("update takeover_subject set person_id = ?, committed = true where id = ?", people);
    }

    /** They are out of the register again; whom it knew before stays known. */
    @Requires(TAKEOVER_APPROVE)
    public void markUndone(List<Long> subjectIds) {
        em.createNativeQuery(
                        "update takeover_subject set committed = false, person_id = if(known_before, person_id, null)"
                                + " where id between ? and ? and committed = true")
                .setParameter(1, subjectIds.get(0))
                .setParameter(2, subjectIds.get(subjectIds.size() - 1))
                .executeUpdate();
    }

    /** A group's number is that of its first row, as it is for a row by itself. */
    private void formGroups(long takeoverId, List<Groups.Group> found) {
        try (Connection connection = database.getConnection();
                PreparedStatement subject = Bulk.prepare(
                        connection,
                        "insert into takeover_subject (id, takeover_id,"
                                + " person_id, known_before, legal_basis, committed) values (?, ?, ?, ?, 'NONE', false)");
                PreparedStatement row =
                        Bulk.prepare(connection, "update takeover_row set subject_id = ? where id = ?")) {
            for (Groups.Group group : found) {
                subject.setLong(1, group.id());
                subject.setLong(2, takeoverId);
                subject.setObject(3, group.personId());
                subject.setBoolean(4, group.personId() != null);
                subject.addBatch();
            }
            if (!found.isEmpty()) {
                subject.executeBatch();
                add(row, found);
                row.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The people of takeover " + takeoverId + " could not be grouped", failure);
        }
    }

    private static void add(PreparedStatement row, List<Groups.Group> found) throws SQLException {
        for (Groups.Group group : found) {
            for (Long rowId : group.rowIds()) {
                row.setLong(1, group.id());
                row.setLong(2, rowId);
                row.addBatch();
            }
        }
    }

    private void batch(String sql, Map<Long, Long> people) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = Bulk.prepare(connection, sql)) {
            for (Map.Entry<Long, Long> each : people.entrySet()) {
                update.setLong(1, each.getValue());
                update.setLong(2, each.getKey());
                update.addBatch();
            }
            if (!people.isEmpty()) {
                update.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The people of a portion could not be noted", failure);
        }
    }

    private void execute(String sql, long takeoverId) {
        em.createNativeQuery(sql).setParameter(1, takeoverId).executeUpdate();
    }

    private List<Long> numbers(long takeoverId, boolean committed) {
        List<?> found = em.createNativeQuery(
                        "select id from takeover_subject where takeover_id = ? and committed = ? order by id")
                .setParameter(1, takeoverId)
                .setParameter(2, committed)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
