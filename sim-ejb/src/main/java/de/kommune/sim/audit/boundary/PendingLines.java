package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.CallLog.Action;
import de.kommune.sim.access.CallLog.Actor;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.common.ClockProducer;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * The lines of one transaction that wait for its commit («ausstehende Protokollzeilen»), and what JPA has changed in it. As
 * an interposed synchronization they are written after JPA has sent its own changes, on the same connection and in one
 * statement; a line that cannot be written rolls all of it back.
 */
final class PendingLines implements Synchronization {

    private static final String KEY = PendingLines.class.getName();
    private static final String INSERT =
            "insert into access_log (at, account, roles, department, permission, action, deed,"
                    + " data, purpose, record_id, person_id, outcome, hits, changes) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int COLUMNS = 14;

    /** What changes records without a caller: timers. */
    private static final CallLog.Entry BY_ITSELF =
            CallLog.Entry.event(Actor.system(), new Action("Timer", Deed.CHANGE, "operations"), Outcome.DONE);

    private final DataSource database;
    private final List<Line> lines = new ArrayList<>();
    private List<RecordChange> untold = new ArrayList<>();

    private PendingLines(DataSource database) {
        this.database = database;
    }

    /** Those of the running transaction. */
    static PendingLines of(TransactionSynchronizationRegistry transaction, DataSource database) {
        PendingLines known = (PendingLines) transaction.getResource(KEY);
        if (known != null) {
            return known;
        }
        PendingLines fresh = new PendingLines(database);
        transaction.putResource(KEY, fresh);
        transaction.registerInterposedSynchronization(fresh);
        return fresh;
    }

    /** JPA is about to send this; the next line tells of it. */
    void changed(RecordChange change) {
        untold.add(change);
    }

    /** Keeps the line, together with the changes that were sent since the one before. */
    void add(LocalDateTime at, CallLog.Entry entry) {
        lines.add(new Line(at.truncatedTo(ChronoUnit.MICROS), entry, untold));
        untold = new ArrayList<>();
    }

    @Override
    public void beforeCompletion() {
        tellTheRest();
        if (lines.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        INSERT + String.join(", ", Collections.nCopies(lines.size(), ROW)))) {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).fill(insert, i * COLUMNS);
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The access log cannot be written, so the call fails", failure);
        }
    }

    /** What JPA sent only at the commit belongs to the last call. */
    private void tellTheRest() {
        if (untold.isEmpty()) {
            return;
        }
        if (lines.isEmpty()) {
            add(LocalDateTime.now(new ClockProducer().clock()), BY_ITSELF);
        } else {
            lines.get(lines.size() - 1).changes().addAll(untold);
        }
    }

    @Override
    public void afterCompletion(int status) {
        lines.clear();
    }

    private record Line(LocalDateTime at, CallLog.Entry entry, List<RecordChange> changes) {

        void fill(PreparedStatement insert, int before) throws SQLException {
            CallLog.Actor actor = entry.actor();
            insert.setObject(before + 1, at);
            insert.setString(before + 2, actor.account());
            insert.setString(before + 3, actor.roles());
            insert.setString(before + 4, actor.department());
            insert.setString(
                    before + 5,
                    entry.permission() == null ? null : entry.permission().name());
            insert.setString(before + 6, entry.action().name());
            insert.setString(before + 7, entry.action().deed().name());
            insert.setString(before + 8, entry.action().data());
            insert.setString(before + 9, entry.purpose());
            insert.setObject(before + 10, entry.about().recordId(), Types.BIGINT);
            insert.setObject(before + 11, entry.about().personId(), Types.BIGINT);
            insert.setString(before + 12, entry.outcome().name());
            insert.setObject(before + 13, entry.hits(), Types.BIGINT);
            insert.setString(before + 14, RecordChange.json(changes));
        }
    }
}
