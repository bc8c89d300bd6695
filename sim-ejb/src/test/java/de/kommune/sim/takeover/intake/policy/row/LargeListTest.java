package de.kommune.sim.takeover.intake.policy.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.Workbooks;
import de.kommune.sim.takeover.intake.policy.EhcLists;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long list is read row by row: what stays in memory does not grow with it. */
class LargeListTest {

    private static final int ROWS = 20_000;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aTextTableOfManyRowsLeavesNothingInMemory() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        String list = Files.readString(EhcLists.path(EhcLists.OLDER), windows);
        int data = list.indexOf("\r\n", list.indexOf("\r\n") + 2) + 2;
        Path file = folder.resolve("liste.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, windows)) {
            out.write(list.substring(0, data));
            for (int i = 0; i < ROWS / 220 + 1; i++) {
                out.write(list.substring(data, list.lastIndexOf("Summe")));
            }
        }
        assertReadInLittleMemory(file);
    }

    @Test
    void aWorkbookOfManyRowsLeavesNothingInMemory() throws IOException {
        String rows = "<row>" + Workbooks.text("A1", "%d") + Workbooks.text("B1", "Haddad")
                + Workbooks.text("C1", "Ahmad") + Workbooks.text("D1", "1.3.85") + "</row>";
        String plain = rows.replaceAll(" r=\"[A-Z]\\d\"", "");
        Path file = Workbooks.workbook()
                .part(Workbooks.SHEET, out -> {
                    out.write(("<worksheet><sheetData>" + Workbooks.headers()).getBytes(StandardCharsets.UTF_8));
                    for (int number = 1; number <= ROWS; number++) {
                        out.write(plain.formatted(number).getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .writeTo(folder.resolve("liste.xlsx"));
        assertReadInLittleMemory(file);
    }

    private static void assertReadInLittleMemory(Path file) {
        String name = file.getFileName().toString();
        FileSurvey survey = new FileSurveyor(ReadLimits.standard())
                .survey(file, name, FileChoice.DETECT, LocalDate.of(2021, 12, 1));
        assertTrue(survey.rows().get(RowKind.DATA) >= ROWS);
        long before = used();
        long most = before;
        int read = 0;
        RowInterpreter interpreter = new RowInterpreter(survey.proposed(), survey.dates(), survey.names());
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, name, ReadLimits.standard())) {
            while (reader.hasNext()) {
                RawRow row = reader.next();
                if (row.kind() == RowKind.DATA
                        && interpreter.interpret(row).identity().name().isPresent()) {
                    read++;
                }
                if (row.number() % (ROWS / 4) == 0) {
                    most = Math.max(most, used());
                }
            }
        }
        assertEquals(survey.rows().get(RowKind.DATA), read);
        assertTrue(most - before < 8 * MEGABYTE, (most - before) / MEGABYTE + " MB more in memory");
    }

    /** What is in use once all garbage is gone. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
