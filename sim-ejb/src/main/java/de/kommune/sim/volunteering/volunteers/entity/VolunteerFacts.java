package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.persons.entity.Contact;
import java.io.Serializable;
import java.util.Set;

/**
 * Who a volunteer is and what she offers («Angaben»).
 *
 * @param contact telephone and mail, each may be missing
 * @param area where she would go; null for everywhere in town
 * @param languages codes of the list of languages
 */
public record VolunteerFacts(
        String givenName,
        String familyName,
        Contact contact,
        String area,
        Set<String> languages,
        Set<Skill> skills,
        Set<EngagementKind> interests,
        WeekTimes times)
        implements Serializable {}
