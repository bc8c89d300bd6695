package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Words;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A talk as the team reads it («Kontaktzeile»).
 *
 * @param topics their names as they held then, in one line
 * @param people how many took part
 * @param with the names of those who took part beside the person whose case is shown; empty where the list is a short one
 * @param addenda in the order in which they were written; empty where the list is a short one
 * @param mine whether the caller recorded it
 * @param correctable whether the caller may still correct it
 */
public record ContactLine(
        long id,
        int version,
        ContactFacts facts,
        String topics,
        long people,
        List<String> with,
        Words words,
        List<AddendumLine> addenda,
        String author,
        LocalDateTime recordedAt,
        LocalDateTime changedAt,
        boolean mine,
        boolean correctable)
        implements Serializable {

    ContactLine with(List<String> names, List<AddendumLine> added) {
        return new ContactLine(
                id,
                version,
                facts,
                topics,
                people,
                names,
                words,
                added,
                author,
                recordedAt,
                changedAt,
                mine,
                correctable);
    }
}
