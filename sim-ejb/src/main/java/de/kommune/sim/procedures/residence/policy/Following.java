package de.kommune.sim.procedures.residence.policy;

import de.kommune.sim.procedures.residence.entity.Consequence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What follows from a right to stay on a day («was daraus folgt»): chosen from rows, reckoned from nothing. */
public final class Following {

    private Following() {}

    /**
     * One row a topic at most, in the order of the topics.
     *
     * @param firstGranted when such a title was granted for the first time
     */
    public static List<Consequence> of(
            Collection<Consequence> rows, String kindCode, LocalDate firstGranted, LocalDate day) {
        return rows.stream()
                .filter(row -> row.speaksOf(kindCode, firstGranted, day))
                .sorted(Comparator.comparing(Consequence::getTopic))
                .toList();
    }
}
