package de.kommune.sim.authorities.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Sex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read from a letter («ausgelesenes Schreiben»), for the clerk to look through; null for what was not found.
 *
 * @param unread the lines that no label explains, or whose value was not understood
 */
public record LetterContent(
        String basisCode,
        String orderRef,
        LocalDate announcedOn,
        LocalDate arrivalPlanned,
        List<Named> people,
        List<String> lines,
        List<String> unread)
        implements Serializable {

    public LetterContent {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /** Somebody whom the letter names («Person im Schreiben»). */
    public record Named(String familyName, String givenNames, BirthDate birthDate, Sex sex, String azrNumber)
            implements Serializable {}
}
