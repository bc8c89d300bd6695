package de.kommune.sim.procedures.reunion.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the housing desk is told («Ankündigung des Familiennachzugs»): who comes and when, and nothing that a person could add. */
public final class ArrivalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ArrivalWords() {}

    /** How many come, their names, and the day. */
    public static String of(List<String> names, LocalDate day) {
        String many = names.size() == 1 ? "Es kommt 1 Person" : "Es kommen " + names.size() + " Personen";
        return many + ":\n" + String.join("\n", names) + "\nAnkunft: " + DAY.format(day);
    }
}
