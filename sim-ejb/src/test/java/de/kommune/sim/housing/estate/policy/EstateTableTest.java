package de.kommune.sim.housing.estate.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.paper.Spreadsheet;
import de.kommune.sim.paper.TextTable;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.RowSource;
import de.kommune.sim.paper.file.RowSources;
import de.kommune.sim.paper.file.SheetRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstateTableTest {

    private static final String HEADINGS =
            "Unterkunft;Art;Träger;PLZ;Ort;Gebäude;Wohnung;Etage;Zimmer;Fläche in m²;Höchstzahl;Plätze";
    private static final EstateRow ROOM = new EstateRow(
            0,
            new FacilityFacts(
                    "Kaiserstraße 12",
                    FacilityKind.GEMEINSCHAFTS_UK,
                    LegalCarrier.OBG,
                    "42781",
                    "Haan",
                    Accessibility.STEP_FREE,
                    null),
            LocalDate.of(2022, 1, 1),
            "Haus A",
            "",
            new RoomFacts("2a", -1, new BigDecimal("14.50"), null, SexRule.WOMEN, true, false, true),
            2);

    @TempDir
    private Path folder;

    @Test
    void aTextTableThatWasTakenOutIsReadInAgain() throws IOException {
        byte[] file = TextTable.of(EstateTable.headings(), List.of(EstateTable.cells(ROOM)));
        assertSame(EstateTable.of(rows("estate.csv", file)));
    }

    @Test
    void aWorkbookThatWasTakenOutIsReadInAgain() throws IOException {
        byte[] file = Spreadsheet.of(
                new Spreadsheet.Head("Unterkünfte", "abgerufen von unterkunft1"),
                EstateTable.headings(),
                List.of(EstateTable.cells(ROOM)));
        assertSame(EstateTable.of(rows("estate.xlsx", file)));
    }

    private static void assertSame(EstateTable read) {
        assertEquals(List.of(), read.problems());
        assertEquals(1, read.rows().size());
        EstateRow row = read.rows().get(0);
        assertEquals(ROOM.facility(), row.facility());
        assertEquals(ROOM.opensOn(), row.opensOn());
        assertEquals(ROOM.building(), row.building());
        assertEquals(ROOM.room(), row.room());
        assertEquals(2, row.places());
    }

    @Test
    void everythingThatIsWrongIsNamedWithRowAndColumn() {
        EstateTable table = table(
                HEADINGS,
                "Kaiserstr. 12;Gemeinschaftsunterkunft;OBG;42781;Haan;;;0;1;14,5;;2",
                "Kaiserstr. 12;Palast;OBG;4278;Haan;;;EG;2;0;100;",
                ";Gemeinschaftsunterkunft;OBG;42781;Haan;;;1;3;12;;1");
        assertEquals(
                List.of(
                        "3 Art housing.table.word",
                        "3 Etage housing.table.number",
                        "3 Fläche in m² housing.area",
                        "3 Höchstzahl housing.table.number",
                        "3 PLZ housing.postcode",
                        "3 Plätze housing.table.missing",
                        "4 Unterkunft housing.table.missing"),
                named(table));
    }

    @Test
    void aRoomStandsInTheTableOnce() {
        EstateTable table = table(
                HEADINGS,
                "Kaiserstr. 12;Gemeinschaftsunterkunft;OBG;42781;Haan;;;0;1;14,5;;2",
                "Kaiserstr. 12;Gemeinschaftsunterkunft;OBG;42781;Haan;;;0;1;14,5;;2");
        assertEquals(List.of("3 Zimmer housing.table.twice"), named(table));
    }

    @Test
    void theRowsOfOneFacilityAgreeAboutIt() {
        EstateTable table = table(
                HEADINGS,
                "Kaiserstr. 12;Gemeinschaftsunterkunft;OBG;42781;Haan;;;0;1;14,5;;2",
                "Kaiserstraße 12;Hotel;OBG;42781;Haan;;;0;2;14,5;;2");
        assertEquals(List.of("3 Unterkunft housing.table.differs"), named(table));
    }

    @Test
    void aFormulaIsNoValue() {
        SheetRow headings = row(1, HEADINGS);
        List<RawCell> cells = new ArrayList<>(row(2, "Kaiserstr. 12;Gemeinschaftsunterkunft;OBG;42781;Haan;;;0;1;;;2")
                .cells());
        cells.set(9, RawCell.formula("7*2", "14"));
        EstateTable table = EstateTable.of(List.of(headings, new SheetRow("", 2, 2, cells)));
        assertTrue(
                named(table).contains("2 Fläche in m² housing.table.formula"),
                () -> named(table).toString());
    }

    @Test
    void aFileWithoutTheHeadingsIsRefused() {
        assertEquals(List.of("1 Unterkunft housing.table.noHeadings"), named(table("Name;Vorname", "Rahimi;Zahra")));
    }

    private static List<String> named(EstateTable table) {
        return table.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.key())
                .sorted()
                .toList();
    }

    private static EstateTable table(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return EstateTable.of(rows);
    }

    private static SheetRow row(int no, String line) {
        return new SheetRow(
                "", no, no, Stream.of(line.split(";", -1)).map(RawCell::text).toList());
    }

    private List<SheetRow> rows(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        List<SheetRow> rows = new ArrayList<>();
        try (RowSource source = RowSources.open(file, name, ReadLimits.standard(), FileChoice.DETECT)) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
