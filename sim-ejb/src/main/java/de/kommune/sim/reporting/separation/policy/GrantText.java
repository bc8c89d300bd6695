package de.kommune.sim.reporting.separation.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import de.kommune.sim.access.Department;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which department may do what with which table («Rechte an Tabellen in Worten»). */
final class GrantText {

    /** Whose rights do not make a table one of counselling: 50-2 itself, and what runs at night over the tables of all. */
    private static final Set<Department> NOT_COUNSELLING =
            EnumSet.of(Department.OFFICE, Department.SYSTEM, Department.OPERATIONS);

    /** What 50-2 may use although others do: people, row by row, posts, messages across the wall, who decides what. All else is counselling's. */
    private static final Set<String> OF_BOTH = Set.of(
            "person",
            "person_name",
            "person_word",
            "person_identifier",
            "person_citizenship",
            "person_language",
            "person_merge",
            "person_key",
            "household",
            "household_member",
            "duplicate_pair",
            "not_the_same",
            "application_paper",
            "hand_off",
            "hand_off_step",
            "hand_off_ground",
            "hand_off_proposal",
            "hand_off_rule",
            "competence",
            "competence_matter",
            "competence_matter_name",
            "competence_sentence",
            "service_rule",
            "residence_kind",
            "residence_consequence",
            "post",
            "post_holding",
            "staff_member",
            "country",
            "language",
            "sim_id");

    /** Everybody adds to it; reading it tells of cases. */
    private static final String LOG = "access_log";

    /** Shared by both sides, row by row, with all that belongs to a person. */
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
                casesOf(grants),
                words.text("grants.readable", counselling.size(), office.size(), both.size()),
                words.text(both.isEmpty() ? "grants.noneShared" : "grants.shared", String.join(", ", both))));
        if (both.contains(PERSONS)) {
            said.add(words.text("grants.rows"));
        }
        return said;
    }

    /** Any right counts, and a right at all tables counts for each. */
    private String casesOf(Map<Department, List<Grant>> grants) {
        Set<String> ofOthers = grants.entrySet().stream()
                .filter(rights -> !NOT_COUNSELLING.contains(rights.getKey()))
                .flatMap(rights -> rights.getValue().stream().map(Grant::table))
                .filter(table -> !OF_BOTH.contains(table))
                .collect(toSet());
        String open = grants.getOrDefault(Department.OFFICE, List.of()).stream()
                .filter(grant -> grant.table().contains("*") || ofOthers.contains(grant.table()))
                .filter(grant -> !(grant.table().equals(LOG) && grant.right().equals("INSERT")))
                .map(Grant::table)
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
