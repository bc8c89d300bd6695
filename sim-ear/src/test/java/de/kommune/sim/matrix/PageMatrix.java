package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Asks for every page and every servlet as everybody, with numbers of everybody's records. */
final class PageMatrix {

    /** Rows of a migration are the same for all, and their numbers as small as in «initial-scale=1». */
    private static final long LAST_OF_MIGRATIONS = 999;

    private static final String NO_SUCH_PAGE = "no/such.xhtml";

    private final Pages pages;
    private final Addresses addresses;
    private final Sessions sessions;
    private final List<RecordSet> sets;
    private final Traces traces;

    PageMatrix(Pages pages, Sessions sessions, List<RecordSet> sets) {
        this.pages = pages;
        this.addresses = new Addresses(pages);
        this.sessions = sessions;
        this.sets = sets;
        this.traces = new Traces(sets);
    }

    List<Cell> run(ExecutorService hands) throws Exception {
        return SideBySide.each(hands, Asker.all(), this::cells).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Cell> cells(Asker asker) throws Exception {
        List<Cell> cells = new ArrayList<>();
        String noSuchPage = sessions.of(asker).get(NO_SUCH_PAGE).text();
        for (String page : pages.all()) {
            Answer onUnknown = sessions.of(asker).get(addresses.of(page, RecordSet.unknown(), 0));
            cells.add(cell(page, asker, RecordSet.unknown(), onUnknown, onUnknown, noSuchPage));
            if (addresses.isAboutRecords(page)) {
                for (RecordSet set : asker.tries(sets)) {
                    Answer answer = sessions.of(asker).get(addresses.of(page, set, 0));
                    cells.add(cell(page, asker, set, answer, onUnknown, noSuchPage));
                }
            }
        }
        for (String servlet : pages.servlets()) {
            cells.add(servlet(servlet, asker));
        }
        return cells;
    }

    private Cell cell(String page, Asker asker, RecordSet set, Answer answer, Answer onUnknown, String noSuchPage)
            throws Exception {
        Optional<Judgement.Finding> finding = byDoor(page, asker, answer, noSuchPage);
        if (finding.isEmpty()) {
            finding = pages.isFor(page, asker) || pages.open().contains(page)
                    ? byRecord(page, asker, set, answer, onUnknown)
                    : traces.in(asker, asked(answer, set));
        }
        Relation relation = addresses.isAboutRecords(page) ? asker.to(set) : Relation.NONE;
        return Cell.of("Seite", page, asker, relation, answer.outcome(), finding);
    }

    /** What the door must do, whatever the page is about. */
    private Optional<Judgement.Finding> byDoor(String page, Asker asker, Answer answer, String noSuchPage)
            throws Exception {
        if (pages.open().contains(page)) {
            return Judgement.when(
                    answer.outcome() == Outcome.BROKE, Verdict.WITHHELD, "breaks with status " + answer.status());
        }
        if (!asker.isAdmitted()) {
            return Judgement.when(
                    !answer.asksForSignIn() || asker.account() != null && !answer.saysWhy(),
                    Verdict.LEAK,
                    "is answered without being let in: " + answer.status());
        }
        Optional<Permission> permission = pages.permissionOf(page);
        if (permission.filter(asker::may).isEmpty()) {
            return Judgement.when(
                    answer.status() != 404 || !answer.text().equals(noSuchPage),
                    Verdict.LEAK,
                    "status " + answer.status() + " differs from a page that does not exist");
        }
        return Judgement.when(
                answer.outcome() == Outcome.REFUSED || answer.outcome() == Outcome.BROKE,
                Verdict.WITHHELD,
                "holds " + permission.get() + ", gets status " + answer.status());
    }

    private Optional<Judgement.Finding> byRecord(
            String page, Asker asker, RecordSet set, Answer answer, Answer onUnknown) throws Exception {
        String shown = asked(answer, set);
        Optional<Judgement.Finding> trace = traces.in(asker, shown);
        if (trace.isPresent()) {
            return trace;
        }
        if (asker.to(set) == Relation.OTHER_SIDE) {
            if (addresses.kinds(page).stream().anyMatch(kind -> set.isTold(kind, asker))) {
                return Optional.empty(); // written to the asker's own desk, to be read there
            }
            return Judgement.when(
                    answer.status() != onUnknown.status() || !shown.equals(asked(onUnknown, RecordSet.unknown())),
                    Verdict.LEAK,
                    "answers otherwise than of an unknown record");
        }
        return Judgement.when(
                asker.isAdmitted()
                        && asker.to(set) == Relation.OWN
                        && isOfOneOwnRecord(page, set)
                        && answer.status() == 404,
                Verdict.WITHHELD,
                "does not find what is there");
    }

    private boolean isOfOneOwnRecord(String page, RecordSet set) throws Exception {
        return addresses.numbersIn(page).size() == 1
                && pages.parameters(page).values().stream()
                                .filter(List::isEmpty)
                                .count()
                        == 1
                && addresses.hasAll(page, set);
    }

    /** The text without what was asked for, which a page may repeat. */
    private static String asked(Answer answer, RecordSet set) {
        String text = answer.text()
                .replace("=" + set.mark(), "=")
                .replace("\"" + set.mark() + "\"", "\"\"")
                .replace("„" + set.mark() + "“", "„“");
        for (Kind kind : Kind.values()) {
            if (set.number(kind) > LAST_OF_MIGRATIONS) {
                text = text.replace("=" + set.number(kind), "=");
            }
        }
        return text;
    }

    private Cell servlet(String servlet, Asker asker) throws Exception {
        Answer answer = sessions.of(asker).get(servlet.substring(1));
        Optional<Judgement.Finding> finding = Judgement.when(answer.status() == 500, Verdict.WITHHELD, "breaks")
                .or(() -> traces.in(asker, answer.body()));
        return Cell.of("Adresse", servlet, asker, Relation.NONE, answer.outcome(), finding);
    }
}
