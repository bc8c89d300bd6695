package de.kommune.sim.reporting.separation.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import de.kommune.sim.access.Department;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says which department may do what with which table («Rechte an Tabellen in Worten»). */
final class GrantText {

    /** What is told about clients of counselling. */
    private static final Pattern OF_CASES =
            Pattern.compile("sim_case|case_.*|counselling_period|emergency_opening|emergency_reading");

    /** Shared by both sides, row by row. */
    private static final String PERSONS = "person";

    private final Words words;

    GrantText(Words words) {
        this.words = words;
    }

    Section of(Map<Department, List<Grant>> grants) {
        Map<String, List<String>> byTable = new TreeMap<>();
        grants.forEach((department, rights) -> rights.stream()
                .collect(groupingBy(Grant::table, TreeMap::new, mapping(this::right, toCollection(LinkedHashSet::new))))
                .forEach((table, may) -> byTable.computeIfAbsent(table, none -> new ArrayList<>())
                        .add(words.text("department." + department) + ": " + String.join(", ", may))));
        List<List<String>> rows = byTable.entrySet().stream()
                .map(table -> List.of(table.getKey(), String.join("; ", table.getValue())))
                .toList();
        return new Section(
                "grants",
                words.text("grants.title"),
                words.text("grants.proves"),
                words.text("grants.check"),
                said(grants),
                List.of(words.text("heading.table"), words.text("heading.departments")),
                rows);
    }

    private List<String> said(Map<Department, List<Grant>> grants) {
        Set<String> counselling = readable(grants, Department.COUNSELLING);
        Set<String> office = readable(grants, Department.OFFICE);
        Set<String> both = new TreeSet<>(counselling);
        both.retainAll(office);
        List<String> said = new ArrayList<>(List.of(
                casesOf(grants.getOrDefault(Department.OFFICE, List.of())),
                words.text("grants.readable", counselling.size(), office.size(), both.size()),
                words.text(both.isEmpty() ? "grants.noneShared" : "grants.shared", String.join(", ", both))));
        if (both.contains(PERSONS)) {
            said.add(words.text("grants.rows"));
        }
        return said;
    }

    /** Any right counts, and a right at all tables counts for each. */
    private String casesOf(List<Grant> office) {
        String open = office.stream()
                .map(Grant::table)
                .filter(table -> table.contains("*") || OF_CASES.matcher(table).matches())
                .distinct()
                .collect(joining(", "));
        return open.isEmpty() ? words.text("grants.tight") : words.text("grants.open", open);
    }

    private static Set<String> readable(Map<Department, List<Grant>> grants, Department department) {
        return grants.getOrDefault(department, List.of()).stream()
                .filter(grant -> grant.right().equals("SELECT") || grant.right().startsWith("ALL"))
                .map(Grant::table)
                .collect(toCollection(TreeSet::new));
    }

    private String right(Grant grant) {
        String name = switch (grant.right()) {
            case "SELECT", "INSERT", "UPDATE", "DELETE" -> words.text("right." + grant.right());
            default -> grant.right(); // whatever else somebody granted by hand is to be seen as it is
        };
        return grant.columns().isEmpty()
                ? name
                : name + " " + words.text("columns", grant.columns().stream().collect(joining(", ")));
    }
}
