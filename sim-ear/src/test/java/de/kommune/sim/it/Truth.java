package de.kommune.sim.it;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.common.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is true about the contractor's lists («Wahrheit»); only tests know it. */
record Truth(List<Row> rows) {

    /** One row of a list, and who it is about. */
    record Row(String file, String serialNo, String person, LocalDate careFrom, LocalDate careTo, String basis) {}

    static Truth read(InputStream csv) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return new Truth(lines.lines().skip(1).map(Truth::row).toList());
        }
    }

    /** No cell of this file holds a comma. */
    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(cells[0], cells[1], cells[2], day(cells[10]), day(cells[11]), cells[12]);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    Set<String> people() {
        return rows.stream().map(Row::person).collect(Collectors.toSet());
    }

    String person(String file, String serialNo) {
        return rows.stream()
                .filter(row -> row.file().equals(file) && row.serialNo().equals(serialNo))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The counselling that may be kept: of whoever consented to nothing, none. */
    List<CareSpan> counselling(String person) {
        return rows.stream()
                .filter(row -> row.person().equals(person) && !row.basis().equals("NONE") && row.careFrom() != null)
                .map(row -> new CareSpan(
                        Period.ofDays(row.careFrom(), row.careTo()), PeriodSource.EHC_IMPORT, Evidence.CONFIRMED))
                .toList();
    }
}
