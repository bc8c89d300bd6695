package de.kommune.sim.persons.matching.benchmark;

import de.kommune.sim.persons.matching.benchmark.Linkage.Entry;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the FEBRL record linkage sets. */
final class Febrl {

    /** Which fields the comparison may see. */
    enum Fields {
        ALL,
        WITHOUT_NUMBER,
        NAME_AND_BIRTH
    }

    private Febrl() {}

    static List<Entry> read(Fields fields, Path... files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split(",", -1);
                if (cells.length == 11 && cells[0].startsWith("rec-")) {
                    String person = cells[0].split("-")[1];
                    entries.add(new Entry(cells[0], person, file.getFileName().toString(), record(cells, fields)));
                }
            }
        }
        return entries;
    }

    private static MatchRecord record(String[] cells, Fields fields) {
        MatchRecord record = MatchRecord.empty().withName(cells[1].strip(), cells[2].strip());
        String date = cells[9].strip();
        if (date.length() == 8) {
            record = record.withBirth(Birth.of(
                    Integer.parseInt(date.substring(0, 4)),
                    Integer.parseInt(date.substring(4, 6)),
                    Integer.parseInt(date.substring(6))));
        }
        if (fields == Fields.NAME_AND_BIRTH) {
            return record;
        }
        record = record.with(Field.HOUSE_NUMBER, cells[3])
                .with(Field.STREET, cells[4])
                .with(Field.ADDRESS_DETAIL, cells[5])
                .with(Field.PLACE, cells[6])
                .with(Field.POSTCODE, cells[7])
                .with(Field.REGION, cells[8]);
        return fields == Fields.ALL ? record.with(Field.FILE_NUMBER, cells[10]) : record;
    }
}
