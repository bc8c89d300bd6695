package de.kommune.sim.takeover.staging.policy;

import de.kommune.sim.takeover.intake.policy.row.CellFinding;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A staged row's cells and findings as JSON, for they are shown and exported but never searched. Written by hand, for this is
 * done for every row of a list and needs texts and arrays only.
 */
final class RowJson {

    private final StringBuilder json = new StringBuilder(512);

    private RowJson() {}

    /** The texts of the row as an array, an empty text in the place of a cell that is not kept. */
    static String cells(RawRow raw, IntPredicate kept) {
        RowJson writer = new RowJson();
        writer.json.append('[');
        for (int i = 0; i < raw.row().cells().size(); i++) {
            writer.next().text(kept.test(i) ? raw.row().cell(i).text() : "");
        }
        return writer.json.append(']').toString();
    }

    static String findings(List<CellFinding> findings) {
        RowJson writer = new RowJson();
        writer.json.append('[');
        findings.forEach(writer::finding);
        return writer.json.append(']').toString();
    }

    private void finding(CellFinding found) {
        boolean sealed =
                found.column() == Column.REMARK; // what a remark says must not leave its seal through a finding
        next();
        json.append('{');
        pair("column", found.column() == null ? "" : found.column().name());
        pair("header", found.header());
        pair("letter", found.letter());
        pair("original", sealed ? "" : found.original());
        pair("severity", found.finding().severity().name());
        pair("code", found.finding().code());
        next().text("values");
        json.append(":[");
        if (!sealed) {
            found.finding().values().forEach(value -> next().text(value));
        }
        json.append("]}");
    }

    private void pair(String name, String value) {
        next().text(name);
        json.append(':');
        text(value == null ? "" : value);
    }

    private RowJson next() {
        char last = json.charAt(json.length() - 1);
        if (last != '[' && last != '{') {
            json.append(',');
        }
        return this;
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char character) {
        if (character == '"' || character == '\\') {
            json.append('\\').append(character);
        } else if (character < ' ') {
            json.append(String.format("\\u%04x", (int) character));
        } else {
            json.append(character);
        }
    }
}
