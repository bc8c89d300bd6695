package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a volunteer offers, for whoever looks for somebody («Angebot»).
 *
 * @param active whether she is at work today
 * @param gender null where she has not said
 * @param most how many engagements she would have at once
 * @param area in her own words; null for everywhere in town
 * @param clearedBefore the first day on which she may not work with minors any more; null where she may not today
 */
public record VolunteerOffer(
        long id,
        String name,
        boolean active,
        Gender gender,
        int most,
        String area,
        WeekTimes times,
        Set<Skill> skills,
        Set<EngagementKind> interests,
        Set<String> languages,
        LocalDate clearedBefore)
        implements Serializable {}
