package de.kommune.sim.paper.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.takeover.intake.policy.EhcLists;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, or are broken, are refused with a sentence, within ten seconds, and leave nothing behind. */
class HostileFilesTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Of processor time: on a busy machine the clock on the wall proves nothing. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    /** Nothing but the file itself, unchanged, lies in the folder afterwards. */
    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> !file.getFileName().toString().startsWith("liste"))
                            .toList());
        }
    }

    @Test
    void aWorkbookWithAnExternalEntityIsRefusedWhereverItStands() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        for (String part : List.of(
                Workbooks.SHEET,
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "docProps/core.xml",
                "xl/_rels/workbook.xml.rels")) {
            Path file = Workbooks.withRows("")
                    .part(part, entity + "<root>&e;</root>")
                    .writeTo(folder.resolve("liste.xlsx"));
            assertArrayEquals(
                    new Object[] {part},
                    assertRefused("paper.file.documentType", file).getValues());
        }
    }

    @Test
    void aDocumentTypeBehindAnEndlessCommentIsRefused() throws IOException {
        Path file = Workbooks.withRows("")
                .part(Workbooks.SHEET, out -> {
                    out.write("<!--".getBytes(StandardCharsets.US_ASCII));
                    noise(out, MEGABYTE);
                    out.write("--><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                            .getBytes(StandardCharsets.US_ASCII));
                })
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.damaged", file);
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        Path file = Workbooks.withRows("")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst>&b;</sst>")
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.documentType", file);
    }

    @Test
    void aPartThatGrowsBeyondMeasureIsRefused() throws IOException {
        Path file = Workbooks.workbook()
                .part("xl/sharedStrings.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.US_ASCII));
                    repeat(out, "<x></x>", 30_000_000);
                })
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.zipBomb", file);
    }

    @Test
    void manyPartsThatTogetherGrowBeyondMeasureAreRefused() throws IOException {
        ReadLimits tight = new ReadLimits(MEGABYTE, 3 * MEGABYTE, 10_000, 500, 1_000_000, 1_000, 500, 32_767);
        Path file = Workbooks.withRows("")
                .sheets("a", "b", "c", "d")
                .part("xl/worksheets/sheet1.xml", blankRows(40_000))
                .part("xl/worksheets/sheet2.xml", blankRows(40_000))
                .part("xl/worksheets/sheet3.xml", blankRows(40_000))
                .part("xl/worksheets/sheet4.xml", blankRows(40_000))
                .writeTo(folder.resolve("liste.xlsx"));
        ReadLimits patient = new ReadLimits(
                tight.fileBytes(),
                tight.unpackedBytes(),
                tight.ratio(),
                tight.entries(),
                tight.rows(),
                50_000,
                500,
                32_767);
        assertRefused("paper.file.zipBomb", file, "liste.xlsx", patient);
    }

    @Test
    void aWorkbookOfTenThousandPartsIsRefused() throws IOException {
        Workbooks workbook = Workbooks.withRows("");
        for (int i = 0; i < 10_000; i++) {
            workbook.part("xl/media/" + i + ".png", "");
        }
        assertRefused("paper.file.zipBomb", workbook.writeTo(folder.resolve("liste.xlsx")));
    }

    @Test
    void tenMillionBlankRowsOfAWorkbookAreRefused() throws IOException {
        Path file = Workbooks.workbook()
                .part(Workbooks.SHEET, out -> {
                    out.write(("<worksheet><sheetData>" + Workbooks.headers()).getBytes(StandardCharsets.US_ASCII));
                    for (int row = 2; row < 10_000_000; row++) {
                        out.write(("<row r=\"" + row + "\"/>").getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
                })
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.tooManyBlankRows", file);
    }

    @Test
    void aRowNumberFarAwayIsRefusedLikeTheBlankRowsBeforeIt() throws IOException {
        Path file = Workbooks.withRows("<row r=\"999999999\">" + Workbooks.text("A999999999", "1") + "</row>")
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.tooManyBlankRows", file);
    }

    @Test
    void tenMillionBlankLinesOfATextAreRefused() throws IOException {
        Path file = folder.resolve("liste.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("lfd_nr;Name;Vorname;geb.\n".getBytes(StandardCharsets.US_ASCII));
            repeat(out, ";;;\n", 10_000_000);
        }
        assertRefused("paper.file.tooManyBlankRows", file);
    }

    @Test
    void aCellFarToTheRightIsRefused() throws IOException {
        Path file = Workbooks.withRows("<row r=\"2\">" + Workbooks.text("ZZZZZZ2", "1") + "</row>")
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.tooManyColumns", file);
    }

    @Test
    void aRowOfAMillionCellsIsRefused() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, "lfd_nr;Name;Vorname;geb.\n" + "x;".repeat(1_000_000));
        assertRefused("paper.file.tooManyColumns", file);
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        for (String start :
                List.of("<c r=\"A2\" t=\"inlineStr\"><is><t>", "<c r=\"", "<!--", "<![CDATA[", "<?x ", "<c ")) {
            Path file = Workbooks.workbook()
                    .part(Workbooks.SHEET, out -> {
                        out.write(("<worksheet><sheetData>" + Workbooks.headers() + "<row r=\"2\">" + start)
                                .getBytes(StandardCharsets.US_ASCII));
                        noise(out, 4 * MEGABYTE);
                    })
                    .writeTo(folder.resolve("liste.xlsx"));
            assertRefused(null, file);
        }
    }

    @Test
    void elementsInElementsWithoutEndAreRefused() throws IOException {
        Path file = Workbooks.withRows("<a>".repeat(100_000)).writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.damaged", file);
    }

    @Test
    void mergedCellsAcrossTheWholeSheetAThousandTimesAreRefused() throws IOException {
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(2_000) + "</mergeCells>";
        Path file = Workbooks.workbook()
                .part(Workbooks.SHEET, Workbooks.sheetXml(Workbooks.headers() + "<row r=\"5000\"/>", merged))
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.tooManyMerged", file);
    }

    @Test
    void macrosAreRefused() throws IOException {
        Path file = Workbooks.withRows("").part("xl/vbaProject.bin", "x").writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.macros", file);
        Path declared = Workbooks.withRows("")
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet."
                                + "macroEnabled.main+xml\"/></Types>")
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.macros", declared);
        assertRefused("paper.file.macros", Workbooks.withRows("").writeTo(file), "liste.xlsm");
    }

    @Test
    void aNameThatDoesNotFitTheContentIsRefused() throws IOException {
        Path workbook = Workbooks.withRows("").writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.workbookNamedOtherwise", workbook, "liste.csv");
        Path text = write("liste.csv", "lfd_nr;Name;Vorname\n1;a;b\n");
        assertRefused("paper.file.notAWorkbook", text, "liste.xlsx");
        assertRefused("paper.file.extension", text, "liste.exe");
        assertRefused("paper.file.extension", text, "liste");
        assertRefused("paper.file.foreign", write("liste.csv", "%PDF-1.7\n"));
        assertRefused("paper.file.foreign", write("liste.csv", "<?xml version=\"1.0\"?><Workbook/>"));
        Path packed = Workbooks.workbook().writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.damaged", packed);
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereverItBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(EhcLists.path(EhcLists.NEWER));
        for (int percent = 1; percent < 100; percent += 7) {
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * percent / 100);
            assertRefused("paper.file.truncated", Files.write(folder.resolve("liste.xlsx"), part));
        }
        Path sheet = Workbooks.workbook()
                .part(Workbooks.SHEET, "<worksheet><sheetData>" + Workbooks.headers() + "<row r=\"2\"><c r=\"A2\"><v>1")
                .writeTo(folder.resolve("liste.xlsx"));
        assertRefused("paper.file.damaged", sheet);
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException {
        assertRefused("paper.file.password", compound("EncryptedPackage"), "liste.xlsx");
        byte[] packed = Files.readAllBytes(Workbooks.withRows("").writeTo(folder.resolve("liste.xlsx")));
        packed[6] |= 1;
        for (int i = packed.length - 22; i >= 0; i--) {
            if (packed[i] == 'P' && packed[i + 1] == 'K' && packed[i + 2] == 1 && packed[i + 3] == 2) {
                packed[i + 8] |= 1;
            }
        }
        assertRefused("paper.file.password", Files.write(folder.resolve("liste.xlsx"), packed));
    }

    @Test
    void anOldWorkbookIsNamedAsSuch() throws IOException {
        assertRefused("paper.file.oldWorkbook", compound("Workbook"), "liste.xls");
        assertRefused("paper.file.foreign", compound("WordDocument"), "liste.xls");
    }

    private Path compound(String stream) throws IOException {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] all = new byte[70_000];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(name, 0, all, 65_530, name.length);
        return Files.write(folder.resolve("liste.bin"), all);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path file = write("liste.csv", "lfd_nr;Name;Vorname;geb.\n" + "1;a;b;c\n".repeat(200_000));
        assertRefused(
                "paper.file.tooLarge", file, "liste.csv", ReadLimits.standard().withFileBytes(MEGABYTE));
    }

    @Test
    void zeroBytesAndNothingAtAllAreNoText() throws IOException {
        assertRefused("paper.file.empty", write("liste.csv", ""));
        assertRefused("paper.file.binary", write("liste.csv", "lfd_nr;Name\u0000;Vorname\n1;\u0000a;b\n"));
        byte[] noise = new byte[50_000];
        new java.util.Random(7).nextBytes(noise);
        assertRefused("paper.file.binary", Files.write(folder.resolve("liste.csv"), noise));
    }

    @Test
    void aFileWithoutHeadersIsRefused() throws IOException {
        assertRefused("takeover.file.noHeader", write("liste.csv", "1;2;3\n4;5;6\n"));
        assertRefused("takeover.file.noHeader", write("liste.csv", "\uFEFF"));
        assertRefused("takeover.file.noHeader", Workbooks.workbook().sheet("").writeTo(folder.resolve("liste.xlsx")));
    }

    @Test
    void aQuotationMarkThatNobodyClosesIsNamedWithItsPlace() throws IOException {
        Path file = write("liste.csv", "lfd_nr;Name;Vorname\n1;a;b\n2;\"c;d\n3;e;f\n");
        assertArrayEquals(
                new Object[] {3, 2}, assertRefused("paper.file.openQuote", file).getValues());
    }

    @Test
    void anEncodingThatDoesNotFitIsNamedWithItsRow() throws IOException {
        Path file = Files.write(
                folder.resolve("liste.csv"), "lfd_nr;Name;Vorname\n1;Müller;b\n".getBytes(StandardCharsets.ISO_8859_1));
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> readAll(file, "liste.csv", ReadLimits.standard(), new FileChoice(StandardCharsets.UTF_8, ';')));
        assertEquals("paper.file.encoding", refused.getKey());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Workbooks.Part blankRows(int rows) {
        return out -> {
            out.write(("<worksheet><sheetData>" + Workbooks.headers()).getBytes(StandardCharsets.US_ASCII));
            repeat(out, "<row><c><v></v></c></row>", rows);
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < times / 1_000; i++) {
            out.write(bytes);
        }
    }

    /** Letters that pack badly, so that the ratio alone does not stop them. */
    private static void noise(OutputStream out, int bytes) throws IOException {
        java.util.Random random = new java.util.Random(3);
        byte[] letters = new byte[1 << 16];
        for (int written = 0; written < bytes; written += letters.length) {
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (byte) ('a' + random.nextInt(26));
            }
            out.write(letters);
        }
    }

    private static BusinessException assertRefused(String key, Path file) {
        return assertRefused(key, file, file.getFileName().toString());
    }

    private static BusinessException assertRefused(String key, Path file, String name) {
        return assertRefused(key, file, name, ReadLimits.standard());
    }

    private static BusinessException assertRefused(String key, Path file, String name, ReadLimits limits) {
        long before = THREADS.getCurrentThreadCpuTime();
        BusinessException refused =
                assertThrows(BusinessException.class, () -> readAll(file, name, limits, FileChoice.DETECT), name);
        Duration spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        assertTrue(spent.compareTo(AT_MOST) < 0, name + " took " + spent);
        if (key != null) {
            assertEquals(key, refused.getKey());
        }
        return refused;
    }

    private static void readAll(Path file, String name, ReadLimits limits, FileChoice choice) {
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, name, limits, choice)) {
            while (reader.hasNext()) {
                reader.next();
            }
        }
    }
}
