package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import de.kommune.sim.paper.file.Whitespace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the header rows among the first rows of a sheet («Erkennung der Kopfzeilen»): the row, or the two rows above each
 * other, with the most headers that are known; failing that, the first row of nothing but words that stands over figures.
 */
final class HeaderFinder {

    /** Fewer known headers could as well be a row of data. */
    private static final int ENOUGH = 3;

    private static final int ENOUGH_WORDS = 4;

    private final List<SheetRow> rows;

    private HeaderFinder(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** @param rows the first rows of a sheet */
    static Optional<TableHeader> find(List<SheetRow> rows) {
        HeaderFinder finder = new HeaderFinder(rows);
        return finder.byKnownHeaders().or(finder::byShape);
    }

    private Optional<TableHeader> byKnownHeaders() {
        TableHeader best = null;
        int bestScore = ENOUGH - 1;
        for (int i = 0; i < rows.size(); i++) {
            TableHeader single = header(i, i, singleTexts(rows.get(i)));
            if (known(single) > bestScore) {
                best = single;
                bestScore = known(single);
            }
            if (i > 0 && isGroupRow(rows.get(i - 1)) && isWords(rows.get(i))) {
                TableHeader pair = header(i - 1, i, pairTexts(rows.get(i - 1), rows.get(i)));
                if (known(pair) > bestScore) {
                    best = pair;
                    bestScore = known(pair);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int known(TableHeader header) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        header.texts().forEach(text -> ColumnSynonyms.of(text).ifPresent(columns::add));
        return columns.size();
    }

    /** A title stands in one place only; a row of group headers has several texts. */
    private static boolean isGroupRow(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1 && isWords(row);
    }

    private static boolean isWords(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isBlank() || (cell.kind() == RawCell.Kind.TEXT && hasLetter(cell.text())));
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter) || "#".equals(text.strip());
    }

    private static List<String> singleTexts(SheetRow row) {
        return row.cells().stream().map(HeaderFinder::text).toList();
    }

    private static String text(RawCell cell) {
        return Whitespace.tidy(cell.text());
    }

    private static List<String> pairTexts(SheetRow upper, SheetRow lower) {
        List<String> texts = new ArrayList<>();
        String group = "";
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            String own = text(upper.cell(column));
            String below = text(lower.cell(column));
            boolean inherited = own.isEmpty();
            if (!inherited) {
                group = own;
            } else if (upper.cell(column).cover() != null) {
                group = text(upper.cell(column).cover().cell());
            }
            texts.add(below.isEmpty() ? own : joined(group, below, inherited));
        }
        return texts;
    }

    /** «Betreuung» over «von» belongs together; a group that merely stands further left does not, if the lower text is known alone. */
    private static String joined(String group, String below, boolean inherited) {
        String both = (group + " " + below).strip();
        boolean knownAlone = ColumnSynonyms.of(below).isPresent();
        boolean knownTogether = ColumnSynonyms.of(both).isPresent();
        if (knownTogether && !(inherited && knownAlone && !ColumnSynonyms.isVague(below))) {
            return both;
        }
        return knownAlone ? below : both;
    }

    /** For a list whose words nobody has foreseen: the person assigns the columns by hand. */
    private Optional<TableHeader> byShape() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            SheetRow row = rows.get(i);
            long words = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (words >= ENOUGH_WORDS && isWords(row) && areDistinct(row) && followedByFigures(i, words)) {
                return Optional.of(header(i, i, singleTexts(row)));
            }
        }
        return Optional.empty();
    }

    private static boolean areDistinct(SheetRow row) {
        List<String> keys = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> HeaderText.key(cell.text()))
                .toList();
        return Set.copyOf(keys).size() == keys.size()
                && row.cells().stream()
                        .noneMatch(cell -> cell.text().codePoints().anyMatch(Character::isDigit));
    }

    private boolean followedByFigures(int header, long words) {
        return rows.subList(header + 1, rows.size()).stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> cell.text().codePoints().anyMatch(Character::isDigit)))
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() * 2 >= words)
                .isPresent();
    }

    private TableHeader header(int first, int last, List<String> texts) {
        List<String> titles = rows.subList(0, first).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(HeaderFinder::text)
                .toList();
        SheetRow row = rows.get(first);
        return new TableHeader(row.sheet(), row.number(), rows.get(last).number(), texts, titles);
    }
}
