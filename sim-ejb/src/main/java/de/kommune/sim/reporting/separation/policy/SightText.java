package de.kommune.sim.reporting.separation.policy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import de.kommune.sim.access.Department;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says field class by field class what either side sees of a person and on which ground («Was jede Seite sieht»), and asks the database whether it
 * holds: a table of one side that the other may read stands there by its name.
 */
final class SightText {

    /**
     * A class of fields («Feldklasse»).
     *
     * @param code of its words
     * @param office tables and views by which 50-2 sees it
     * @param counselling tables and views by which counselling sees it; what stands in both is kept row by row, each side its own
     */
    record Sight(String code, Set<String> office, Set<String> counselling) {

        /** What only the other side may read, and this one can. */
        Set<String> beyond(Set<String> own, Set<String> others, Set<String> readable) {
            return others.stream()
                    .filter(table -> !own.contains(table) && readable.contains(table))
                    .collect(toCollection(TreeSet::new));
        }
    }

    static final List<Sight> CLASSES = List.of(
            new Sight(
                    "identity",
                    Set.of("person", "person_name", "person_identifier"),
                    Set.of("person", "person_name", "person_identifier")),
            new Sight("household", Set.of("household", "household_member"), Set.of("household", "household_member")),
            new Sight("placement", Set.of("placement"), Set.of("dwelling")),
            new Sight("residence", Set.of("residence_title"), Set.of("case_residence")),
            new Sight("regime", Set.of("regime_fact", "regime_confirmation", "regime_confirmed"), Set.of()),
            new Sight(
                    "applications",
                    Set.of("application_paper", "benefit_application", "benefit_decision", "benefit_notice"),
                    Set.of("claim", "claim_status")),
            new Sight("payments", Set.of("payment_item", "payment_state"), Set.of()),
            new Sight("matters", Set.of(), Set.of("authority_matter", "matter_paper")),
            new Sight("asylum", Set.of(), Set.of("asylum_procedure")),
            new Sight("education", Set.of(), Set.of("learner", "learner_place")),
            new Sight("reunion", Set.of(), Set.of("family_reunion", "person_abroad")),
            new Sight("messages", Set.of("hand_off"), Set.of("hand_off")),
            new Sight(
                    "counselling",
                    Set.of(),
                    Set.of(
                            "sim_case",
                            "contact",
                            "case_note",
                            "goal",
                            "task",
                            "appointment",
                            "consent",
                            "disclosure")));

    private final Words words;

    SightText(Words words) {
        this.words = words;
    }

    Section of(Map<Department, List<Grant>> grants) {
        Set<String> office = readable(grants, Department.OFFICE);
        Set<String> counselling = readable(grants, Department.COUNSELLING);
        List<List<String>> rows = new ArrayList<>();
        Set<String> wrong = new TreeSet<>();
        for (Sight sight : CLASSES) {
            Set<String> seenByOffice = sight.beyond(sight.office(), sight.counselling(), office);
            Set<String> seenByCounselling = sight.beyond(sight.counselling(), sight.office(), counselling);
            wrong.addAll(seenByOffice);
            wrong.addAll(seenByCounselling);
            rows.add(List.of(
                    words.text("sight." + sight.code()),
                    told("sight." + sight.code() + ".office", seenByOffice),
                    told("sight." + sight.code() + ".sim", seenByCounselling),
                    words.text("sight." + sight.code() + ".ground")));
        }
        return new Section(
                "sight",
                words.text("sight.title"),
                words.text("sight.proves"),
                words.text("sight.check"),
                List.of(
                        wrong.isEmpty()
                                ? words.text("sight.holds", CLASSES.size())
                                : words.text("sight.broken", String.join(", ", wrong))),
                Stream.of("class", "office", "sim", "ground")
                        .map(name -> words.text("heading." + name))
                        .toList(),
                rows);
    }

    private String told(String key, Set<String> beyond) {
        return beyond.isEmpty()
                ? words.text(key)
                : words.text(key) + " "
                        + words.text("sight.alsoReads", beyond.stream().collect(joining(", ")));
    }

    private static Set<String> readable(Map<Department, List<Grant>> grants, Department department) {
        return grants.getOrDefault(department, List.of()).stream()
                .filter(grant -> grant.right().equals("SELECT") || grant.right().startsWith("ALL"))
                .map(Grant::table)
                .collect(toCollection(TreeSet::new));
    }
}
