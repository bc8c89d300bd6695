package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import de.kommune.sim.paper.file.Whitespace;
import java.util.HashSet;
import java.util.List;
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

    /** Printed lists carry their headers on every page. */
    private boolean isRepeatedHeader(SheetRow row) {
        List<RawCell> filled = filled(row);
        long same = filled.stream()
                .filter(cell -> cell.kind() == RawCell.Kind.TEXT && headerTexts.contains(Whitespace.tidy(cell.text())))
                .count();
        return same >= 3 && same * 5 >= filled.size() * 4L;
    }

    private boolean isTotal(SheetRow row) {
        List<RawCell> filled = filled(row);
        return filled.size() <= FEW
                && TOTAL.matcher(Whitespace.tidy(filled.get(0).text())).matches();
    }

    private static List<RawCell> filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }
}
