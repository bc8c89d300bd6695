package de.kommune.sim.persons.matching.benchmark;

import de.kommune.sim.persons.matching.benchmark.Linkage.Entry;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the contractor's two lists no better than needed for comparing people; who a row truly is stands in truth.csv. The
 * takeover's own reader is not used, so that its mistakes and those of the matching are not mixed.
 */
final class EhcLists {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private EhcLists() {}

    static List<Entry> read(Path folder) throws IOException {
        Map<String, String> persons = new HashMap<>();
        for (CSVRecord row : rows(folder.resolve("truth.csv"), StandardCharsets.UTF_8, ',')) {
            persons.put(row.get(0) + "#" + row.get(1), row.get(2));
        }
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : rows(folder.resolve("fallakten-bis-2019.csv"), Charset.forName("windows-1252"), ';')) {
            add("fallakten-bis-2019.csv", row.toList(), persons, entries);
        }
        for (List<String> row : sheetRows(folder.resolve("fallakten-2021.xlsx"))) {
            add("fallakten-2021.xlsx", row, persons, entries);
        }
        return entries;
    }

    private static List<CSVRecord> rows(Path file, Charset charset, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(Files.newBufferedReader(file, charset))
                .getRecords();
    }

    private static List<List<String>> sheetRows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < row.getCellCount(); at++) {
                    Cell cell = row.getCell(at);
                    cells.add(cell == null || cell.getRawValue() == null ? "" : cell.getRawValue());
                }
                rows.add(cells);
            });
        }
        return rows;
    }

    private static void add(String file, List<String> cells, Map<String, String> persons, List<Entry> entries) {
        String number = cells.isEmpty() ? "" : cells.get(0).replaceFirst("\\.0$", "");
        String person = persons.get(file + "#" + number);
        if (person != null && cells.size() > 8) {
            entries.add(new Entry(file + "#" + number, person, file, record(file, cells)));
        }
    }

    private static MatchRecord record(String file, List<String> cells) {
        String family = cells.get(1).strip();
        String given = cells.get(2).strip();
        if (given.isEmpty() && family.contains(",")) {
            given = family.substring(family.indexOf(',') + 1);
            family = family.substring(0, family.indexOf(','));
        }
        return MatchRecord.empty()
                .withName(given, family)
                .withBirth(birth(cells.get(3).strip()))
                .with(Field.SEX, cells.get(4).strip().toUpperCase(Locale.ROOT).replaceFirst("^(M|W).*", "$1"))
                .with(Field.CITIZENSHIP, country(cells.get(5)))
                .with(Field.AZR_NUMBER, cells.get(6).strip().matches("\\d{12}") ? cells.get(6) : "")
                .with(Field.FILE_NUMBER, cells.get(7))
                .with(
                        Field.HOUSEHOLD,
                        cells.get(8).isBlank() ? "" : file + cells.get(8).strip())
                .with(Field.STREET, cells.get(12))
                .with(Field.PHONE, cells.size() > 24 ? cells.get(24) : "");
    }

    private static Birth birth(String text) {
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            int year = Integer.parseInt(german.group(3));
            int full = year > 99 ? year : year + (year > 25 ? 1900 : 2000);
            int month = Integer.parseInt(german.group(2));
            int day = Integer.parseInt(german.group(1));
            return day == 0 || month == 0 ? Birth.ofYear(full) : Birth.of(full, month, day);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Birth.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        if (text.matches("\\d{5}(\\.0)?")) {
            return Birth.of(EXCEL_ZERO.plusDays(Integer.parseInt(text.substring(0, 5))));
        }
        return text.matches("\\d{4}") ? Birth.ofYear(Integer.parseInt(text)) : null;
    }

    private static String country(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Map<String, String> codes = Map.of(
                "475", "syr", "423", "afg", "224", "eri", "166", "ukr", "438", "irq", "163", "tur", "000", "deu", "d",
                "deu", "irak", "irq", "tür", "tur");
        String code = codes.getOrDefault(plain, plain.length() > 3 ? plain.substring(0, 3) : plain);
        return codes.getOrDefault(plain.startsWith("ira") ? plain.substring(0, 4) : code, code)
                .replace("gui", "gin");
    }
}
