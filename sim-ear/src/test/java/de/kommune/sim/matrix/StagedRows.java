package de.kommune.sim.matrix;

import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.Map;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/**
 * The takeovers of a run («Übernahmen des Laufs»): one without a file, of which no rule lets a job begin; one with a staged row;
 * and one that was reviewed and holds no row, so that its summary opens. Reading a file is a job, so the row is put where
 * the job would put it.
 */
final class StagedRows {

    private static final String OWNER = "java:jboss/datasources/SimOwnerDS";

    private StagedRows() {}

    /** As the team lead. */
    static Map<Kind, Long> make() throws Exception {
        Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
        Takeovers takeovers = Records.boundary(Takeovers.class);
        numbers.put(Kind.TAKEOVER, takeovers.open("Matrix", "Niemand e. V.").getId());
        long reviewed = takeovers.open("Matrix, durchgesehen", "Niemand e. V.").getId();
        takeovers.reach(reviewed, TakeoverState.REVIEWED);
        numbers.put(Kind.REVIEWED_TAKEOVER, reviewed);
        long read = takeovers.open("Matrix, eingelesen", "Niemand e. V.").getId();
        long file = received(read).getId();
        takeovers.reach(read, TakeoverState.MATCHED);
        numbers.put(Kind.FILE, file);
        numbers.put(Kind.ROW, staged(read, file));
        return numbers;
    }

    private static ReceivedFile received(long takeover) throws Exception {
        Path list = Files.createTempFile("matrix", ".csv");
        try {
            String content = "lfd_nr;Name;Vorname\n1;" + Records.letters() + ";Mara\n";
            Files.writeString(list, content, StandardCharsets.UTF_8);
            return Records.boundary(Receipts.class).receive(takeover, "matrix.csv", list);
        } finally {
            Files.delete(list);
        }
    }

    private static long staged(long takeover, long file) throws Exception {
        DataSource owner = InitialContext.doLookup(OWNER);
        try (Connection connection = owner.getConnection()) {
            long id = asked(connection, "select nextval(sim_id)");
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into takeover_row (id, takeover_id, file_id, sheet, row_no, row_hash, kind, outcome, cells, findings,"
                            + " family_name, given_names) select ?, ?, f.file_id, f.name, 2, sha2(?, 256), 'DATA', 'TAKEN_OVER',"
                            + " '[\"1\",\"Matrixfamilie\",\"Mara\"]', '[]', 'Matrixfamilie', 'Mara' from takeover_sheet f where"
                            + " f.file_id = ?")) {
                row.setLong(1, id);
                row.setLong(2, takeover);
                row.setString(3, "matrix-" + id);
                row.setLong(4, file);
                row.executeUpdate();
            }
            return id;
        }
    }

    private static long asked(Connection connection, String question) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
