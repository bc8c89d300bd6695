package de.kommune.sim.paper.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.paper.file.FileFormat.CharsetEvidence;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text tables as all kinds of programs write them come out as the same cells. */
class TextTablesTest {

    private static final List<String> HEADERS = List.of("lfd_nr", "Name", "Vorname", "geb.", "Bemerkung");
    private static final List<String> NAMES =
            List.of("Müller", "Groß", "Schäfer", "Özkan", "Ahmad", "Kovač, Ana", "d'Alema");
    private static final List<String> REMARKS =
            List.of("", "zieht um", "sagt \"nein\"", "Zeile 1\nZeile 2", "a;b,c|d\te", "ohne 5\" Rohr", "=1+1");

    @TempDir
    Path folder;

    @Test
    void anyEncodingSeparatorAndLineEndGivesTheSameCells() throws IOException {
        Random random = new Random(2024);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                for (char separator : new char[] {';', ',', '\t', '|'}) {
                    assertSameCells(table(random, 40, NAMES), charset, mark, separator, random);
                }
            }
        }
    }

    @Test
    void germanTextIsReadInAnySingleByteEncoding() throws IOException {
        Random random = new Random(5);
        List<String> german = List.of("Müller", "Groß", "Schäfer", "Özkan", "Ärmel", "Übel", "Ahmad");
        for (String charset :
                List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1254", "IBM850", "x-MacRoman")) {
            for (char separator : new char[] {';', ',', '\t', '|'}) {
                assertSameCells(table(random, 40, german), Charset.forName(charset), "", separator, random);
            }
        }
    }

    @Test
    void polishTextIsReadInItsEncodings() throws IOException {
        Random random = new Random(6);
        List<String> polish = List.of("Łukasz", "Żółkowski", "Wałęsa", "Śliwa", "Müller", "Ahmad", "Górski");
        for (String charset : List.of("windows-1250", "ISO-8859-2")) {
            assertSameCells(table(random, 40, polish), Charset.forName(charset), "", ';', random);
        }
    }

    @Test
    void turkishLettersTellTheTurkishEncoding() throws IOException {
        Path file = Files.write(
                folder.resolve("liste.csv"),
                "lfd_nr;Name;Vorname;geb.\n1;Şahin;Şengül;1.1.90\n2;Yıldız;Çiğdem;1.1.91\n"
                        .getBytes(Charset.forName("windows-1254")));
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, "liste.csv", ReadLimits.standard())) {
            assertEquals("windows-1254", reader.format().charset());
            assertEquals(CharsetEvidence.LETTERS, reader.format().charsetEvidence());
            reader.next();
            assertEquals("Şahin", reader.next().row().cell(1).text());
        }
    }

    @Test
    void aPersonMayChooseAnotherEncodingAndSeparator() throws IOException {
        Path file = Files.write(
                folder.resolve("liste.csv"),
                "lfd_nr#Name#Vorname#geb.\n1#Иванов#Олег#1.1.90\n".getBytes(Charset.forName("windows-1251")));
        FileChoice choice = new FileChoice(Charset.forName("windows-1251"), '#');
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, "liste.csv", ReadLimits.standard(), choice)) {
            reader.next();
            assertEquals("Иванов", reader.next().row().cell(1).text());
            assertEquals(CharsetEvidence.CHOSEN, reader.format().charsetEvidence());
        }
    }

    @Test
    void theNoteThatSpreadsheetsWriteForThemselvesNamesTheSeparator() throws IOException {
        Path file = Files.writeString(folder.resolve("liste.csv"), "sep=|\nlfd_nr|Name|Vorname\n1|a;b;c|d;e;f\n");
        List<RawRow> rows = rows(file);
        assertEquals(
                List.of(RowKind.HEADER, RowKind.HEADER, RowKind.DATA),
                rows.stream().map(RawRow::kind).toList());
        assertEquals("a;b;c", rows.get(2).row().cell(1).text());
    }

    @Test
    void aRowKnowsTheLineInWhichItBegins() throws IOException {
        Path file = Files.writeString(
                folder.resolve("liste.csv"), "lfd_nr;Name;Vorname\r\n1;\"a\r\nb\nc\";d\r2;e;f\n3;g;h");
        assertEquals(
                List.of(1, 2, 5, 6),
                rows(file).stream().map(row -> row.row().line()).toList());
        assertEquals("a\nb\nc", rows(file).get(1).row().cell(1).text());
    }

    private void assertSameCells(List<List<String>> table, Charset charset, String mark, char separator, Random random)
            throws IOException {
        String text = mark + write(table, separator, random);
        Path file = Files.write(folder.resolve("liste.csv"), text.getBytes(charset));
        List<List<String>> read = rows(file).stream()
                .map(row -> IntStream.range(0, HEADERS.size())
                        .mapToObj(column -> row.row().cell(column).text())
                        .toList())
                .toList();
        assertEquals(table, read, charset + " " + separator);
    }

    private static List<List<String>> table(Random random, int size, List<String> names) {
        List<List<String>> table = new ArrayList<>();
        table.add(HEADERS);
        for (int number = 1; number <= size; number++) {
            table.add(List.of(
                    String.valueOf(number),
                    names.get(number % names.size()),
                    names.get(random.nextInt(names.size())),
                    "1.1." + (1950 + random.nextInt(60)),
                    REMARKS.get(random.nextInt(REMARKS.size()))));
        }
        return table;
    }

    private static String write(List<List<String>> table, char separator, Random random) {
        List<String> ends = List.of("\r\n", "\n", "\r");
        return table.stream()
                .map(row -> row.stream()
                                .map(cell -> quoted(cell, separator, random))
                                .collect(Collectors.joining(String.valueOf(separator)))
                        + ends.get(random.nextInt(ends.size())))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell, char separator, Random random) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"");
        return needed || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static List<RawRow> rows(Path file) {
        List<RawRow> rows = new ArrayList<>();
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, "liste.csv", ReadLimits.standard())) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }
}
