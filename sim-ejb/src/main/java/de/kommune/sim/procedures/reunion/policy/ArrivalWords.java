package de.kommune.sim.procedures.reunion.policy;

import de.kommune.sim.procedures.reunion.entity.Kin;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What the housing desk is told («Ankündigung des Familiennachzugs»): who comes and when, and nothing that a person could add. */
public final class ArrivalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ArrivalWords() {}

    /**
     * Somebody who comes.
     *
     * @param birthYear null where nobody knows it
     */
    public record Coming(String name, Kin kin, Integer birthYear) {}

    public static String of(List<Coming> people, LocalDate day) {
        return people.stream().map(ArrivalWords::line).collect(Collectors.joining("\n", "Es kommen:\n", "\nAnkunft: "))
                + DAY.format(day);
    }

    private static String line(Coming one) {
        String born = one.birthYear() == null ? "" : ", geboren " + one.birthYear();
        return one.name() + " (" + word(one.kin()) + born + ")";
    }

    private static String word(Kin kin) {
        return switch (kin) {
            case SPOUSE -> "Ehefrau oder Ehemann";
            case CHILD -> "Kind";
            case PARENT -> "Elternteil";
            case SIBLING -> "Geschwister";
            case OTHER -> "Angehörige oder Angehöriger";
        };
    }
}
