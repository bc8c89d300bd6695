package de.kommune.sim.matrix;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/**
 * What the matrix came to («Matrixbericht»), in {@code sim-ear/target/matrix}: a page to read, the figures for programs, and
 * the statement with which IT records them in the town's database.
 */
public final class Report {

    /** The statement, left for the part inside the server as well. */
    static final String STATEMENT = "matrix-run.sql";

    private final Path folder = Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix");
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private Report() throws IOException {
        Handover left = Handover.outside();
        for (String part : List.of(BoundaryRun.CELLS, PageRun.CELLS, PageRun.TAMPERED, Effects.CELLS)) {
            left.lines(part).stream().map(Cell::of).forEach(cells::add);
        }
        gaps.addAll(left.lines(BoundaryRun.UNNUMBERED));
        gaps.addAll(left.lines(PageRun.WITHOUT_COMMANDS));
    }

    /** In words, what went otherwise than the tables say. */
    static List<String> wrong(Collection<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.verdict() != Verdict.AS_EXPECTED)
                .map(Cell::toString)
                .toList();
    }

    /** @return the line for the build's output */
    public static String write() throws IOException {
        Report report = new Report();
        Summary summary = report.summary();
        Files.writeString(
                report.folder.resolve("matrix.html"),
                new ReportPage(summary, report.cells, report.gaps, Effort.all()).html());
        Files.write(report.folder.resolve("matrix.properties"), summary.properties());
        Files.writeString(report.folder.resolve(STATEMENT), summary.sql() + ";\n");
        Handover.outside().leave(STATEMENT, List.of(summary.sql()));
        return summary.toString();
    }

    private Summary summary() throws IOException {
        Properties build = new Properties();
        try (Reader file = Files.newBufferedReader(
                folder.resolve("war/WEB-INF/classes/build.properties"), StandardCharsets.UTF_8)) {
            build.load(file);
        }
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        return Summary.of(cells, now, build.getProperty("version"), build.getProperty("commit"));
    }

    /** @return lines for the build's output: how long each part took */
    public static List<String> effort() throws IOException {
        return Effort.all().stream().map(Effort::toString).toList();
    }

    /** Inside the server: the statement that was left. */
    public static String statement() throws IOException {
        return String.join("\n", Handover.inside().lines(STATEMENT));
    }
}
