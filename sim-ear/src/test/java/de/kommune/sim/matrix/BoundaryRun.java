package de.kommune.sim.matrix;

import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The part of the matrix inside the server: makes the records, calls the boundaries, leaves the fields for the report. */
public final class BoundaryRun {

    /** Names of the EJB module's classes, put into the test archive. */
    public static final String CLASSES = "ejb-classes.txt";

    static final String CELLS = "matrix-boundaries.tsv";
    static final String UNNUMBERED = "matrix-unnumbered.txt";

    private BoundaryRun() {}

    /** @return in words, what went otherwise than the tables say */
    public static List<String> run(UserTransaction transaction, ExecutorService hands) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Identities identities = new Identities();
        Effort.begin();
        List<RecordSet> sets = Effort.inside("Datensätze", () -> new Records(identities, today).make());
        Handover.inside().leaveRecords(sets);
        List<Tried> methods = Tried.of(classes());
        List<Cell> cells;
        long heard;
        try (Statements statements = new Statements()) {
            BoundaryMatrix matrix = new BoundaryMatrix(identities, transaction, sets, today, statements);
            cells = Effort.inside("Grenzen", () -> matrix.run(methods, hands));
            heard = statements.all();
        }
        Handover.inside().leave(CELLS, cells.stream().map(Cell::line).toList());
        Handover.inside()
                .leave(
                        UNNUMBERED,
                        methods.stream().flatMap(Tried::withoutRecords).sorted().toList());
        return heard < cells.size() / 10 ? List.of("only " + heard + " statements were heard") : Report.wrong(cells);
    }

    static List<String> classes() throws IOException {
        try (InputStream file = BoundaryRun.class.getResourceAsStream("/" + CLASSES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
