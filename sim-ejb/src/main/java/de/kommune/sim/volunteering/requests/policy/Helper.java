package de.kommune.sim.volunteering.requests.policy;

import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.time.LocalDate;
import java.util.Set;

/**
 * A volunteer as the ranking reads her («wer helfen kann»).
 *
 * @param gender null where she has not said
 * @param most how many engagements she would have at once
 * @param taken how many she has or is proposed for
 * @param everywhere whether she would go anywhere in town
 * @param area where she would go; null for everywhere, and where her words name no known area
 * @param clearedBefore the first day on which she may not work with minors any more; null where she may not
 * @param good how many engagements went well
 * @param declinedBy the requests whose clients did not want her
 */
public record Helper(
        long id,
        boolean active,
        Gender gender,
        int most,
        int taken,
        boolean everywhere,
        Spot area,
        WeekTimes times,
        Set<Skill> skills,
        Set<EngagementKind> interests,
        Set<String> languages,
        LocalDate clearedBefore,
        int good,
        Set<Long> declinedBy) {

    /** How many more engagements she would have. */
    int free() {
        return Math.max(0, most - taken);
    }
}
