package de.kommune.sim.reporting.separation.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.Department;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What either side sees of a person, side by side, and that the sheet does not praise a database that allows more. */
class SightTextTest {

    @Test
    void bothSidesStandSideBySideForEachClassOfFields() {
        Section section = section(Map.of());
        assertEquals(SightText.CLASSES.size(), section.rows().size());
        assertEquals(List.of("Feldklasse", "50-2 sieht", "Beratung sieht", "Grundlage"), section.headings());
        section.rows().forEach(row -> assertEquals(4, row.size()));
        assertTrue(section.statements().get(0).contains("Keine Seite kann in der Datenbank lesen"));
    }

    @Test
    void aTableOfTheOtherSideIsNamedWhereTheDatabaseGivesIt() {
        Section office = section(Map.of(Department.OFFICE, List.of(new Grant("contact", "SELECT", List.of()))));
        assertTrue(
                office.statements().get(0).contains("contact"),
                office.statements().get(0));
        assertTrue(office.rows().stream().anyMatch(row -> row.get(1).contains("Die Datenbank erlaubt auch contact.")));
        Section counselling =
                section(Map.of(Department.COUNSELLING, List.of(new Grant("benefit_decision", "SELECT", List.of()))));
        assertTrue(counselling.rows().stream().anyMatch(row -> row.get(2).contains("benefit_decision")));
    }

    @Test
    void whatEitherSideKeepsRowByRowIsNoLeak() {
        List<Grant> people = List.of(new Grant("person", "SELECT", List.of()));
        Section section = section(Map.of(Department.COUNSELLING, people, Department.OFFICE, people));
        assertTrue(section.statements().get(0).contains("Keine Seite"));
    }

    /** A name with a typing slip would watch over nothing. */
    @Test
    void everyTableThatIsWatchedIsThere() {
        String schema = migrations();
        SightText.CLASSES.stream()
                .flatMap(sight -> Stream.concat(sight.office().stream(), sight.counselling().stream()))
                .forEach(table -> assertTrue(
                        schema.matches("(?s).*create (table|view|or replace view) " + table + "[ (\\n].*"), table));
    }

    private static Section section(Map<Department, List<Grant>> grants) {
        return new SightText(new Words(Locale.GERMAN)).of(grants);
    }

    private static String migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(SightTextTest::read).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
