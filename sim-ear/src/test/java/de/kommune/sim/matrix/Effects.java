package de.kommune.sim.matrix;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.sql.DataSource;

/** What the commands have changed, as the town's own log of changes tells it («Wirkung»). Inside the server. */
public final class Effects {

    static final String CELLS = "matrix-effects.tsv";
    private static final String MARK = "matrix-mark.txt";

    private final DataSource owner;

    public Effects(DataSource owner) {
        this.owner = owner;
    }

    /** What is changed from now on is looked at. */
    public void begin() throws SQLException, IOException {
        Handover.inside().leave(CELLS, List.of());
        mark();
    }

    /** @return in words, what anybody has changed since the mark; there is nothing that they might */
    public List<String> ofForbiddenCommands() throws SQLException, IOException {
        return judged("alle Seiten und Befehle ohne Befugnis", (asker, recordId) -> true);
    }

    /** @return in words, what anybody has changed since the mark of a record that is not there for them */
    public List<String> ofTamperedCommands() throws SQLException, IOException {
        List<RecordSet> sets = Handover.inside().records();
        return judged(
                "alle Befehle mit fremder Nummer",
                (asker, recordId) -> sets.stream()
                        .filter(set -> asker.to(set) == Relation.OTHER_SIDE)
                        .anyMatch(set -> set.numbers().containsValue(recordId)));
    }

    private List<String> judged(String subject, BiPredicate<Asker, Long> wrong) throws SQLException, IOException {
        List<Cell> cells = new ArrayList<>();
        Handover.inside().lines(CELLS).stream().map(Cell::of).forEach(cells::add);
        List<Change> changes = changes();
        List<Cell> judged = new ArrayList<>();
        for (Asker asker : Asker.all()) {
            Optional<Change> first = changes.stream()
                    .filter(change -> change.account().equals(asker.name()))
                    .filter(change -> wrong.test(asker, change.recordId()))
                    .findFirst();
            boolean any = changes.stream().anyMatch(change -> change.account().equals(asker.name()));
            judged.add(Cell.of(
                    "Wirkung",
                    subject,
                    asker,
                    Relation.NONE,
                    any ? Outcome.RETURNED : Outcome.REFUSED,
                    first.map(change -> new Judgement.Finding(Verdict.LEAK, change.toString()))));
        }
        cells.addAll(judged);
        Handover.inside().leave(CELLS, cells.stream().map(Cell::line).toList());
        mark();
        return Report.wrong(judged);
    }

    /** A changed record, and the call that changed it. */
    private record Change(String account, String action, String kind, long recordId) {}

    private List<Change> changes() throws SQLException, IOException {
        List<Change> changes = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select l.account, l.action, c.kind, coalesce(c.record_id, 0)"
                                + " from change_log c join access_log l on l.seq = c.seq where c.seq > ? order by c.seq")) {
            statement.setLong(1, Long.parseLong(Handover.inside().lines(MARK).get(0)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
                }
            }
        }
        return changes;
    }

    private void mark() throws SQLException, IOException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("select seq from access_log_head");
                ResultSet head = statement.executeQuery()) {
            head.next();
            Handover.inside().leave(MARK, List.of(head.getString(1)));
        }
    }
}
