package de.kommune.sim.it;

import de.kommune.sim.access.Department;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table of grants.csv: what each department is meant to be allowed. */
final class Grants {

    private final List<String[]> lines;

    private Grants(List<String[]> lines) {
        this.lines = lines;
    }

    static Grants declared() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Grants.class.getResourceAsStream("/grants.csv"), StandardCharsets.UTF_8))) {
            return new Grants(file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace(" ", "").split(";", -1))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the department may do with each of these tables, and with those that the file names and the schema lacks. */
    Map<String, String> of(Department department, Map<String, String> tables) {
        int column = Arrays.asList(lines.get(0)).indexOf(department.name().toLowerCase(Locale.ROOT));
        Map<String, String> named = new HashMap<>();
        lines.stream().skip(1).forEach(line -> named.put(line[0], line[column]));
        Map<String, String> rights = new TreeMap<>(named);
        tables.keySet().forEach(table -> rights.put(table, named.getOrDefault(table, "")));
        return rights;
    }
}
