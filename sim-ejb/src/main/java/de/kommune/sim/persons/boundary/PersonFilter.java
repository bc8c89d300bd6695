package de.kommune.sim.persons.boundary;

import de.kommune.sim.persons.entity.PersonStatus;
import java.io.Serializable;

/**
 * What a list of people is narrowed to («Filter»); null lets all pass.
 *
 * @param text beginnings of names in any order, a person's number, an office's number, a birth date as dd.MM.yyyy
 * @param citizenship code in the list of countries
 */
public record PersonFilter(String text, PersonStatus status, String citizenship, Boolean interpreterNeeded)
        implements Serializable {

    /** Everybody whose record is neither merged into another nor erased. */
    public static PersonFilter everybody() {
        return new PersonFilter(null, null, null, null);
    }

    public static PersonFilter text(String text) {
        return new PersonFilter(text, null, null, null);
    }
}
