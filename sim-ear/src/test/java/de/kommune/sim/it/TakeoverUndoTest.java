package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.Department;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.review.boundary.Pairs;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody built on a taken-over case or person, a sentence says that the takeover cannot be taken back; the database
 * never has to. Which records can point at a case or a person, the database itself tells, so that a new feature enters by itself.
 */
class TakeoverUndoTest extends InServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A number that no record bears. */
    private static final long NOBODYS = 987_654_321L;

    /** What undoing removes itself or looks at otherwise: the case, its person's household, merges, and days of talks. */
    private static final Set<String> WITH_THE_CASE = Set.of(
            "sim_case.person_id",
            "sim_case.subject_id",
            "household_member.person_id",
            "person.merged_into_id",
            "person_merge.absorbed_id",
            "person_merge.survivor_id",
            "case_topic.case_id");

    @EJB(lookup = "java:global/sim/sim-ejb/Takeovers")
    private Takeovers takeovers;

    @EJB(lookup = "java:global/sim/sim-ejb/Receipts")
    private Receipts receipts;

    @EJB(lookup = "java:global/sim/sim-ejb/TakeoverJobs")
    private TakeoverJobs jobs;

    @EJB(lookup = "java:global/sim/sim-ejb/Pairs")
    private Pairs pairs;

    @EJB(lookup = "java:global/sim/sim-ejb/Undoings")
    private Undoings undoings;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(TakeoverUndoTest.class, Grants.class, TableRights.class).addAsResource("grants.csv");
    }

    @Test
    void aSentenceKeepsWhateverPointsAtATakenOverCaseOrPerson() throws Exception {
        long id = committed();
        Map<String, Long> taken = Map.of(
                "sim_case", taken(id, "like 'CASE%'"),
                "person", taken(id, "= 'PERSON'"));
        as("teamleitung", () -> check(id));
        List<Reference> references = references();
        assertTrue(references.size() > 15, references.toString());
        for (Reference reference : references) {
            try (Connection connection = owner.getConnection()) {
                Map<String, String> row = row(connection, reference, taken);
                insert(connection, reference.table(), row);
                try {
                    BusinessException refusal = assertThrows(
                            BusinessException.class, () -> as("teamleitung", () -> check(id)), reference.toString());
                    assertTrue(refusal.getKey().startsWith("takeover.builtOn"), reference + ": " + refusal.getKey());
                } finally {
                    delete(connection, reference.table(), row);
                }
            }
        }
        as("teamleitung", () -> {
            jobs.undo(id);
            return null;
        });
        done(id);
        assertEquals(
                TakeoverState.UNDONE, as("beratung1", () -> takeovers.get(id)).getState());
    }

    /** A column by which a table points at a case or a person. */
    private record Reference(String table, String column, String target) {

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    private Object check(long id) {
        undoings.check(id);
        return null;
    }

    /** Those of tables into which counselling writes; what goes with its case or person by itself is left out. */
    private List<Reference> references() throws SQLException {
        Map<String, String> rights = Grants.declared().of(Department.COUNSELLING, TableRights.tables(owner));
        List<Reference> found = new ArrayList<>();
        for (List<String> row : query("select k.table_name, k.column_name, k.referenced_table_name"
                + " from information_schema.key_column_usage k join information_schema.referential_constraints r"
                + " on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name"
                + " and r.table_name = k.table_name where k.table_schema = database()"
                + " and k.referenced_table_name in ('sim_case', 'person') and k.referenced_column_name = 'id'"
                + " and r.delete_rule <> 'CASCADE' group by 1, 2, 3 order by 1, 2")) {
            Reference reference = new Reference(row.get(0).toLowerCase(), row.get(1), row.get(2));
            if (rights.getOrDefault(reference.table(), "").contains("i")
                    && !WITH_THE_CASE.contains(reference.toString())) {
                found.add(reference);
            }
        }
        return found;
    }

    /** As little as the table takes, with any values, pointing where the reference says. */
    private Map<String, String> row(Connection connection, Reference reference, Map<String, Long> taken)
            throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (List<String> column : query(
                connection,
                "select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = '" + reference.table() + "' and is_generated = 'NEVER'"
                        + " and is_nullable = 'NO' and extra not like '%auto_increment%'")) {
            row.put(column.get(0), value(column.get(0), column.get(1)));
        }
        row.computeIfPresent("case_id", (name, none) -> taken.get("sim_case").toString());
        row.computeIfPresent("person_id", (name, none) -> taken.get("person").toString());
        row.put(reference.column(), taken.get(reference.target()).toString());
        return row;
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "date" -> column.endsWith("_to") ? "'9999-12-31'" : "'2026-01-05'";
            case "datetime", "timestamp" -> "'2026-01-05 10:00'";
            case "bigint" -> String.valueOf(NOBODYS);
            case "int", "tinyint", "smallint", "decimal" -> "0";
            default -> column.equals("source") ? "'COUNSELLING'" : "'x'";
        };
    }

    private static void insert(Connection connection, String table, Map<String, String> row) throws SQLException {
        unchecked(
                connection,
                "insert into " + table + " (`" + String.join("`, `", row.keySet()) + "`) values ("
                        + String.join(", ", row.values()) + ")");
    }

    /** Nothing else bears these numbers. */
    private static void delete(Connection connection, String table, Map<String, String> row) throws SQLException {
        String same = row.entrySet().stream()
                .filter(column ->
                        column.getKey().equals("id") || column.getKey().endsWith("_id"))
                .map(column -> "`" + column.getKey() + "` = " + column.getValue())
                .collect(Collectors.joining(" and "));
        unchecked(connection, "delete from " + table + " where " + same);
    }

    /** The row stands by itself: what it would need besides is not made for it. */
    private static void unchecked(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, check_constraint_checks = 0");
            try {
                statement.execute(sql);
            } finally {
                statement.execute("set foreign_key_checks = 1, check_constraint_checks = 1");
            }
        }
    }

    private long committed() throws Exception {
        long id =
                as("teamleitung", () -> takeovers.open("Rücknahme", "EHC gGmbH").getId());
        Path file = Files.createTempFile("undo-test", ".tmp");
        try {
            Files.write(
                    file,
                    ("lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Beginn Betreuung;Ende Betreuung;Einwilligung\n"
                                    + "1;Rücknehmann;Wanda;03.04.1973;w;AFG;;01.02.2019;;ja\n")
                            .getBytes(StandardCharsets.UTF_8));
            as("teamleitung", () -> receipts.receive(id, "ruecknahme.csv", file));
        } finally {
            Files.delete(file);
        }
        as("teamleitung", () -> {
            jobs.read(id, LegalGround.CONSENT_ONLY);
            return null;
        });
        done(id);
        as("beratung1", () -> {
            pairs.finish(id);
            return null;
        });
        as("teamleitung", () -> {
            jobs.commit(id);
            return null;
        });
        done(id);
        return id;
    }

    private void done(long id) throws Exception {
        JobView job = Awaits.until(
                PATIENCE, () -> as("beratung1", () -> jobs.watch(id)).orElseThrow(), seen -> !seen.isRunning());
        assertEquals(JobView.State.DONE, job.state(), job.toString());
    }

    private long taken(long id, String kind) throws SQLException {
        return Long.parseLong(
                query("select record_id from takeover_reference where takeover_id = " + id + " and kind " + kind)
                        .get(0)
                        .get(0));
    }

    private List<List<String>> query(String question) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return query(connection, question);
        }
    }

    private static List<List<String>> query(Connection connection, String question) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(answer.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
