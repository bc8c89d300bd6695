package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import de.kommune.sim.paper.file.Whitespace;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Of what kind the rows of a sheet are («Einteilung der Zeilen»). */
final class RowClassifier {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)(summe|zwischensumme|gesamt\\w*|insgesamt|total|anzahl|Σ|∑|übertrag|sum)\\b.*|[Σ∑].*",
            Pattern.DOTALL);
    /** A row of totals has a word and a few figures, a row about a person has more. */
    private static final int FEW = 4;

    private final TableHeader header;
    private final Set<String> headerTexts;

    RowClassifier(TableHeader header) {
        this.header = header;
        this.headerTexts = new HashSet<>(header.texts());
        headerTexts.remove("");
    }

    RowKind kind(SheetRow row) {
        if (row.isBlank()) {
            return RowKind.BLANK;
        }
        if (row.number() <= header.lastRow() || isRepeatedHeader(row)) {
            return RowKind.HEADER;
        }
        return isTotal(row) ? RowKind.TOTAL : RowKind.DATA;
    }

    /** Printed lists carry their headers on every page. Most rows show early that they are none. */
    private boolean isRepeatedHeader(SheetRow row) {
        long filled = filled(row);
        long same = 0;
        long other = 0;
        for (RawCell cell : row.cells()) {
            if (!cell.isBlank() && isHeaderText(cell)) {
                same++;
            } else if (!cell.isBlank() && ++other * 5 > filled) {
                return false;
            }
        }
        return same >= 3;
    }

    private boolean isHeaderText(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT && headerTexts.contains(Whitespace.tidy(cell.text()));
    }

    private static boolean isTotal(SheetRow row) {
        return filled(row) <= FEW
                && row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(cell ->
                                TOTAL.matcher(Whitespace.tidy(cell.text())).matches())
                        .isPresent();
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
