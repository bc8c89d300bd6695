package de.kommune.sim.takeover.commit.boundary;

import de.kommune.sim.cases.boundary.TakenCase;
import de.kommune.sim.takeover.boundary.Bulk;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a portion of a commit created, noted in the same transaction so that it can be taken back. */
final class Notes {

    static final String PERSON = "PERSON";
    static final String PERIOD = "PERIOD";
    static final String NOTE = "NOTE";
    /** The case was opened, continued, or only extended by periods; the prefix of the step's name. */
    static final String CASE = "CASE_";

    private final DataSource database;
    private final long takeoverId;
    private final List<Note> notes = new ArrayList<>();

    Notes(DataSource database, long takeoverId) {
        this.database = database;
        this.takeoverId = takeoverId;
    }

    void add(long subject, String kind, long record) {
        notes.add(new Note(subject, kind, record));
    }

    void add(long subject, TakenCase taken) {
        add(subject, CASE + taken.step().name(), taken.caseId());
        taken.periodIds().forEach(period -> add(subject, PERIOD, period));
    }

    /** Writes all of them with one statement. */
    void write() {
        if (notes.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = Bulk.prepare(
                        connection,
                        "insert into takeover_reference (takeover_id, subject_id, kind, record_id) values (?, ?, ?, ?)")) {
            for (Note note : notes) {
                insert.setLong(1, takeoverId);
                insert.setLong(2, note.subject());
                insert.setString(3, note.kind());
                insert.setLong(4, note.record());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("What takeover " + takeoverId + " created could not be noted", failure);
        }
    }

    private record Note(long subject, String kind, long record) {}
}
