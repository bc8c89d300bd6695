package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.procedures.education.entity.EducationClaim;
import de.kommune.sim.procedures.education.entity.Learner;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import de.kommune.sim.procedures.education.entity.LearningKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of a case with school, kindergarten and course («Bildungsstand einer Person»).
 *
 * @param learner null as long as nobody has entered since when she is in the town
 * @param places the latest first
 * @param claims by age, which hold or will; none without the day and the birth date
 */
public record LearnerView(
        SimCase simCase, Person person, Learner learner, List<LearnerPlace> places, List<EducationClaim> claims)
        implements Serializable {

    /** Whether she has such a place on that day. */
    public boolean hasPlace(LearningKind kind, LocalDate day) {
        return places.stream().anyMatch(place -> place.getKind() == kind && place.isOn(day));
    }

    /** Whether a duty or a claim holds for which she has no place. */
    public boolean isMissing(EducationClaim claim, LocalDate today) {
        return claim.isOn(today) && !hasPlace(claim.kind(), today);
    }
}
