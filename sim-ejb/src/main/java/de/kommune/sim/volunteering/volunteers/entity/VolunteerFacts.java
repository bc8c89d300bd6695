package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.persons.entity.Contact;
import java.io.Serializable;
import java.util.Set;

/**
 * Who a volunteer is and what she offers («Angaben»).
 *
 * @param contact telephone and mail, each may be missing
 * @param area where she would go; null for everywhere in town
 * @param gender null where she has not said
 * @param mostEngagements how many she would have at once
 * @param languages codes of the list of languages
 */
public record VolunteerFacts(
        String givenName,
        String familyName,
        Contact contact,
        String area,
        Gender gender,
        int mostEngagements,
        Set<String> languages,
        Set<Skill> skills,
        Set<EngagementKind> interests,
        WeekTimes times)
        implements Serializable {

    private static final int USUAL = 2;

    /** Of whom nobody knows yet how many engagements she would have, nor whether a client may ask for a woman or a man. */
    public VolunteerFacts(
            String givenName,
            String familyName,
            Contact contact,
            String area,
            Set<String> languages,
            Set<Skill> skills,
            Set<EngagementKind> interests,
            WeekTimes times) {
        this(givenName, familyName, contact, area, null, USUAL, languages, skills, interests, times);
    }
}
