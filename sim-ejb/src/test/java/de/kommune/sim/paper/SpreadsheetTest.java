package de.kommune.sim.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final Spreadsheet.Head HEAD =
            new Spreadsheet.Head("Fälle", "Vertraulich & geschützt · beratung1 · 23.11.2026");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 171 5", "-3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"x\")"})
    void textStaysText(String dangerous) throws IOException {
        byte[] file = Spreadsheet.of(HEAD, List.of("Name"), List.of(List.of(dangerous)));

        Row row = rows(file).get(3);
        assertEquals(CellType.STRING, row.getCell(0).getType());
        assertEquals(dangerous, row.getCell(0).asString());
        assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f>"), "there is a formula");
    }

    @Test
    void numbersAndDaysCanBeReckonedWith() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 23);
        byte[] file =
                Spreadsheet.of(HEAD, List.of("Tage", "Ende", "leer"), List.of(Arrays.<Object>asList(365, day, null)));

        Row row = rows(file).get(3);
        assertEquals(365, row.getCell(0).asNumber().intValueExact());
        assertEquals(day, row.getCell(1).asDate().toLocalDate());
    }

    @Test
    void whoTookItOutStandsAboveTheListAndOnEachPrintedPage() throws IOException {
        byte[] file = Spreadsheet.of(HEAD, List.of("Name"), List.of());

        assertEquals(HEAD.watermark(), rows(file).get(1).getCell(0).asString());
        assertTrue(part(file, "xl/worksheets/sheet1.xml").contains("Vertraulich &amp;&amp; gesch"));
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private String part(byte[] file, String name) throws IOException {
        Path saved = Files.write(folder.resolve("list.xlsx"), file);
        try (ZipFile zip = new ZipFile(saved.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
