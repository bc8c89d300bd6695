package de.kommune.sim.takeover.intake.policy.table;

import static de.kommune.sim.paper.file.Workbooks.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.Workbooks;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import de.kommune.sim.takeover.intake.policy.row.FileDates;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow;
import de.kommune.sim.takeover.intake.policy.row.RowInterpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in spreadsheets: several sheets, merged cells, dates, formulas, rounded numbers, two rows of headers. */
class WorkbookTablesTest {

    @TempDir
    Path folder;

    @Test
    void everySheetIsReadWithItsOwnHeaders() throws IOException {
        List<RawRow> rows = rows(Workbooks.withRows("<row r=\"2\">" + text("A2", "1") + text("B2", "Haddad") + "</row>")
                .sheets("2020", "Legende", "2021")
                .part(
                        "xl/worksheets/sheet2.xml",
                        Workbooks.sheetXml("<row r=\"1\">" + text("A1", "AE = Aufenthaltserlaubnis") + "</row>", ""))
                .part(
                        "xl/worksheets/sheet3.xml",
                        Workbooks.sheetXml(
                                "<row>" + text("A1", "Vorname") + text("B1", "Nachname") + text("C1", "Geburtsdatum")
                                        + "</row><row>" + text("A2", "Ahmad") + text("B2", "Haddad") + "</row>",
                                "")));
        assertEquals(
                List.of(RowKind.HEADER, RowKind.DATA, RowKind.WITHOUT_HEADER, RowKind.HEADER, RowKind.DATA),
                rows.stream().map(RawRow::kind).toList());
        assertEquals("2021", rows.get(4).sheet());
        assertEquals("Haddad", read(rows.get(4)).identity().name().value().familyName());
    }

    @Test
    void groupHeadersAndTheHeadersBelowThemBelongTogether() throws IOException {
        List<RawRow> rows = rows(Workbooks.workbook()
                .part(
                        Workbooks.SHEET,
                        Workbooks.sheetXml(
                                "<row r=\"1\">" + text("A1", "Übergabeliste, Stand 30.11.2021") + "</row>"
                                        + "<row r=\"2\">" + text("A2", "Nr.") + text("B2", "Person")
                                        + text("E2", "Betreuung") + "</row>"
                                        + "<row r=\"3\">" + text("B3", "Name") + text("C3", "Vorname")
                                        + text("D3", "geb.") + text("E3", "von") + text("F3", "bis") + "</row>"
                                        + "<row r=\"4\">" + text("A4", "1") + text("B4", "Haddad") + text("C4", "Ahmad")
                                        + text("D4", "19.5.63") + text("E4", "1.5.2016") + text("F4", "lfd.")
                                        + "</row>",
                                "<mergeCells count=\"3\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"B2:D2\"/>"
                                        + "<mergeCell ref=\"E2:F2\"/></mergeCells>")));
        TableHeader header = rows.get(3).header();
        assertEquals(List.of("Nr.", "Name", "Vorname", "geb.", "Betreuung von", "Betreuung bis"), header.texts());
        InterpretedRow row = read(rows.get(3));
        assertEquals(LocalDate.of(2016, 5, 1), row.care().period().value().firstDay());
        assertEquals(LocalDate.of(1963, 5, 19), row.identity().birth().value().date());
    }

    @Test
    void aFamilyNumberMergedOverSeveralRowsCountsForAllOfThem() throws IOException {
        List<RawRow> rows = rows(Workbooks.workbook()
                .part(
                        Workbooks.SHEET,
                        Workbooks.sheetXml(
                                "<row r=\"1\">" + text("A1", "Familie_Nr") + text("B1", "Name") + text("C1", "Vorname")
                                        + "</row><row r=\"2\"><c r=\"A2\"><v>7</v></c>" + text("B2", "Haddad")
                                        + "</row><row r=\"3\">" + text("B3", "Haddad") + "</row><row r=\"4\">"
                                        + text("B4", "Zhuk") + "</row>",
                                "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")));
        assertEquals("7", read(rows.get(1)).family().familyNo().value());
        assertEquals("7", read(rows.get(2)).family().familyNo().value());
        assertEquals(false, read(rows.get(3)).family().familyNo().isPresent());
        assertEquals(
                true,
                read(rows.get(2)).findings().stream()
                        .anyMatch(found -> found.finding().code().equals("merged")));
    }

    @Test
    void aNumberIsADateOnlyWhereItsFormatSaysSo() throws IOException {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; Tage&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        List<RawRow> rows = rows(Workbooks.withRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + text("B2", "Haddad")
                        + "<c r=\"C2\" s=\"1\"><v>43766</v></c><c r=\"D2\" s=\"2\"><v>43766.5</v></c>"
                        + "<c r=\"E2\" s=\"3\"><v>43766</v></c></row>")
                .part("xl/styles.xml", styles));
        List<RawCell> cells = rows.get(1).row().cells();
        LocalDate day = LocalDate.of(2019, 10, 28);
        assertEquals(day, cells.get(2).date());
        assertEquals(day, cells.get(3).date());
        assertEquals(RawCell.Kind.NUMBER, cells.get(4).kind());
        assertEquals(day, read(rows.get(1)).identity().birth().value().date());
    }

    @Test
    void sharedTextsWithFormattingInsideAreReadAsOne() throws IOException {
        List<RawRow> rows = rows(Workbooks.withRows(
                        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>Had</t></r><r><rPr><b/></rPr><t>dad</t></r><rPh><t>x</t></rPh></si>"
                                + "<si><t>a_x000D_\nb &amp; c</t></si></sst>"));
        assertEquals("Haddad", rows.get(1).row().cell(0).text());
        assertEquals("a\nb & c", rows.get(1).row().cell(1).text());
    }

    @Test
    void aFormulaStaysTextAndGivesNoValue() throws IOException {
        List<RawRow> rows = rows(Workbooks.withRows("<row r=\"2\"><c r=\"A2\"><f>A1+1</f><v>1</v></c>"
                + text("B2", "Haddad") + text("C2", "Ahmad") + "<c r=\"D2\"><f>TODAY()</f><v>44530</v></c></row>"));
        InterpretedRow row = read(rows.get(1));
        assertEquals("=TODAY()", row.identity().birth().original());
        assertEquals(false, row.identity().birth().isPresent());
        assertEquals(true, row.has(Severity.INVALID));
    }

    @Test
    void rowsThatAFileLeavesOutCountAsBlankOnes() throws IOException {
        List<RawRow> rows = rows(Workbooks.withRows("<row r=\"4\">" + text("B4", "Haddad") + "</row>"));
        assertEquals(
                List.of(RowKind.HEADER, RowKind.BLANK, RowKind.BLANK, RowKind.DATA),
                rows.stream().map(RawRow::kind).toList());
    }

    @Test
    void headersThatNobodyForesawAreFoundByTheirShape() throws IOException {
        List<RawRow> rows = rows(Workbooks.workbook()
                .sheet("<row>" + text("A1", "Liste") + "</row><row>" + text("A2", "Wer") + text("B2", "Wann geboren")
                        + text("C2", "Wo") + text("D2", "Seit wann") + "</row><row>" + text("A3", "Haddad")
                        + text("B3", "1.1.90") + text("C3", "Delleweg") + text("D3", "2016") + "</row>"));
        assertEquals(
                List.of("Wer", "Wann geboren", "Wo", "Seit wann"),
                rows.get(2).header().texts());
        ColumnMapping byHand = ColumnMapping.propose(List.of(rows.get(2).header()))
                .with("Wer", Column.FULL_NAME)
                .with("Wann geboren", Column.BIRTH_DATE);
        assertEquals(byHand, ColumnMapping.of(byHand.byHeader()));
        InterpretedRow row =
                new RowInterpreter(byHand, FileDates.of(LocalDate.of(2021, 11, 30))).interpret(rows.get(2));
        assertEquals("Haddad", row.identity().name().value().familyName());
        assertEquals(LocalDate.of(1990, 1, 1), row.identity().birth().value().date());
        assertEquals("2016", row.unmapped().get("Seit wann"));
    }

    @Test
    void aRowThatStandsTwiceHasTheSameHashAndARenumberedOneAnother() throws IOException {
        String cells = text("B2", "Haddad") + text("C2", "Ahmad");
        List<RawRow> rows = rows(Workbooks.withRows(
                "<row>" + text("A2", "1") + cells + "</row><row>" + text("A3", "1") + cells.replace("2\"", "3\"")
                        + "</row><row>" + text("A4", "2") + cells.replace("2\"", "4\"") + "</row>"));
        assertEquals(rows.get(1).hash(), rows.get(2).hash());
        assertEquals(false, rows.get(1).hash().equals(rows.get(3).hash()));
    }

    private List<RawRow> rows(Workbooks workbook) throws IOException {
        Path file = workbook.writeTo(folder.resolve("liste.xlsx"));
        List<RawRow> rows = new ArrayList<>();
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, "liste.xlsx", ReadLimits.standard())) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static InterpretedRow read(RawRow row) {
        return new RowInterpreter(
                        ColumnMapping.propose(List.of(row.header())), FileDates.of(LocalDate.of(2021, 11, 30)))
                .interpret(row);
    }
}
