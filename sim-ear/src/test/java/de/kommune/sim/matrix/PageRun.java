package de.kommune.sim.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The part of the matrix outside of the server: asks for pages over HTTP, leaves the fields for the report. */
public final class PageRun {

    static final String CELLS = "matrix-pages.tsv";
    static final String TAMPERED = "matrix-tampered.tsv";
    static final String WITHOUT_COMMANDS = "matrix-unopened.txt";

    /** Everybody at once, so that nobody is left over at the end. */
    private static final int AT_ONCE = Asker.all().size();

    private final Pages pages;
    private final List<RecordSet> sets;
    private final Sessions sessions = new Sessions();
    private List<Opened> opened = List.of();

    public PageRun() throws IOException {
        pages = new Pages(Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war"));
        sets = Handover.outside().records();
    }

    /** @return in words, what went otherwise than the tables say */
    public List<String> pagesAndForbiddenCommands() throws Exception {
        List<Cell> cells = new ArrayList<>();
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            cells.addAll(Effort.outside("Seiten", () -> new PageMatrix(pages, sessions, sets).run(hands)));
            Opening opening = new Opening(pages, new Sessions(), sets); // none of the sessions that send
            opened = Effort.outside("Befehle suchen", () -> opening.run(hands));
            CommandMatrix commands = new CommandMatrix(pages, sessions, sets, opened);
            cells.addAll(Effort.outside("Befehle", () -> commands.run(hands)));
            commands.unopened().forEach(page -> cells.add(notExecuted(page)));
            Handover.outside().leave(WITHOUT_COMMANDS, commands.unopened());
        } finally {
            hands.shutdownNow();
        }
        return left(CELLS, cells);
    }

    private static Cell notExecuted(String page) {
        return new Cell(
                "Befehl",
                page,
                "alle",
                Relation.NONE,
                Outcome.NOT_EXECUTED,
                Verdict.AS_EXPECTED,
                "opens for nobody in this run");
    }

    /** @return in words, what went otherwise than the tables say */
    public List<String> tamperedCommands() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            TamperedCommands tampered = new TamperedCommands(pages, sessions, sets, opened);
            return left(TAMPERED, Effort.outside("Befehle mit fremder Nummer", () -> tampered.run(hands)));
        } finally {
            hands.shutdownNow();
        }
    }

    private static List<String> left(String name, Collection<Cell> cells) throws IOException {
        Handover.outside().leave(name, cells.stream().map(Cell::line).toList());
        return Report.wrong(cells);
    }
}
