package de.kommune.sim.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as an XLSX file («Tabelle»). Text stays text: nothing is a formula, whatever it begins with, also after somebody
 * has edited the cell. Who took the list out of SIM, when and for whom it is meant stands above it and on each printed
 * page, because a file has no guard any more.
 */
public final class Spreadsheet {

    /** As Excel calls a cell whose content is never evaluated. */
    private static final String TEXT = "@";

    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    private Spreadsheet() {}

    /**
     * What stands above the list («Kopf»).
     *
     * @param title of the sheet, at most 31 characters are shown on its tab
     * @param watermark who took it out, when, and how confidential it is
     */
    public record Head(String title, String watermark) {}

    /**
     * The file.
     *
     * @param headings of the columns
     * @param rows as many values as there are headings: texts, numbers, days, or null for an empty cell
     */
    public static byte[] of(Head head, List<String> headings, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "SIM", "1.0")) {
            Worksheet sheet = book.newWorksheet(head.title());
            head(sheet, head, headings);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 3, rows.get(row));
            }
            sheet.freezePane(0, 3);
            sheet.repeatRows(2);
            sheet.pageOrientation("landscape");
            sheet.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, Head head, List<String> headings) {
        sheet.header(printable(head.watermark()), Position.RIGHT);
        sheet.footer(printable(head.watermark()), Position.LEFT);
        text(sheet, 0, 0, head.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        text(sheet, 1, 0, head.watermark());
        for (int column = 0; column < headings.size(); column++) {
            text(sheet, 2, column, headings.get(column));
            sheet.style(2, column).bold().format(TEXT).set();
            sheet.width(
                    column,
                    Math.max(NARROWEST, Math.min(WIDEST, headings.get(column).length() + 8)));
        }
    }

    /** In a header an ampersand begins a command. */
    private static String printable(String text) {
        return text.replace("&", "&&");
    }

    private static void write(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (value != null) {
                text(sheet, row, column, value.toString());
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(TEXT).set();
    }
}
