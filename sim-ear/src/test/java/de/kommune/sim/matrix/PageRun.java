package de.kommune.sim.matrix;

import java.nio.file.Path;
import java.util.List;

/** The part of the matrix outside of the server: asks for pages over HTTP, leaves the fields for the report. */
public final class PageRun {

    static final String CELLS = "matrix-pages.tsv";
    static final String WITHOUT_COMMANDS = "matrix-unopened.txt";

    private PageRun() {}

    /** @return in words, what went otherwise than the tables say */
    public static List<String> run() throws Exception {
        Path folder = Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war");
        PageMatrix matrix = new PageMatrix(new Pages(folder), Handover.outside().records());
        List<Cell> cells = matrix.run();
        Handover.outside().leave(CELLS, cells.stream().map(Cell::line).toList());
        Handover.outside().leave(WITHOUT_COMMANDS, matrix.withoutCommands());
        return Report.wrong(cells);
    }
}
