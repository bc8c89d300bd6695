package de.kommune.sim.takeover.intake.policy.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.FileFormat;
import de.kommune.sim.takeover.intake.policy.EhcLists;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakeoverFileReaderTest {

    @Test
    void everyRowOfTheOlderListIsOfOneKind() {
        List<RawRow> rows = EhcLists.rows(EhcLists.OLDER);

        assertEquals(
                Map.of(RowKind.HEADER, 2L, RowKind.BLANK, 50L, RowKind.DATA, 220L, RowKind.TOTAL, 1L), kinds(rows));
        assertConsecutive(rows);
    }

    @Test
    void everyRowOfTheNewerListIsOfOneKind() {
        List<RawRow> rows = EhcLists.rows(EhcLists.NEWER);

        assertEquals(
                Map.of(RowKind.HEADER, 2L, RowKind.BLANK, 56L, RowKind.DATA, 254L, RowKind.TOTAL, 1L), kinds(rows));
        assertConsecutive(rows);
    }

    @Test
    void theOlderListIsReadAsWindowsTextWithSemicolons() {
        try (TakeoverFileReader reader = EhcLists.open(EhcLists.OLDER)) {
            FileFormat format = reader.format();
            assertEquals("windows-1252", format.charset());
            assertEquals(';', format.separator());
            assertTrue(format.charsetWitnesses() > 250, "letters with umlauts speak for it");
        }
    }

    @Test
    void allColumnsOfBothListsAreRecognised() {
        for (String list : List.of(EhcLists.OLDER, EhcLists.NEWER)) {
            try (TakeoverFileReader reader = EhcLists.open(list)) {
                TableHeader header = reader.headers().get(0);
                assertEquals(List.of(), ColumnMapping.propose(reader.headers()).unknown(header), list);
                assertEquals(29, header.texts().size());
            }
        }
    }

    private static Map<RowKind, Long> kinds(List<RawRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(RawRow::kind, Collectors.counting()));
    }

    private static void assertConsecutive(List<RawRow> rows) {
        assertEquals(
                IntStream.rangeClosed(1, rows.size()).boxed().toList(),
                rows.stream().map(RawRow::number).toList());
    }
}
