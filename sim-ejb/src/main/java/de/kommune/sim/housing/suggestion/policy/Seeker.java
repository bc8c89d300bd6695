package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who is to get a bed («Platzsuchende»), as far as rules and costs ask.
 *
 * @param household whom the person belongs to; a negative number of its own for somebody alone
 * @param bornOn null where it is not known
 * @param home the bed that the person has today; null for who comes from elsewhere
 */
public record Seeker(
        long personId, long household, Sex sex, LocalDate bornOn, Set<String> languages, Set<Need> needs, Long home) {

    private static final int STARTS_SCHOOL = 6;
    private static final int OF_AGE = 18;

    public Seeker {
        languages = Set.copyOf(languages);
        needs = Set.copyOf(needs);
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }

    boolean goesToSchoolOn(LocalDate day) {
        return bornOn != null
                && !bornOn.plusYears(STARTS_SCHOOL).isAfter(day)
                && bornOn.plusYears(OF_AGE).isAfter(day);
    }

    /** As the rules see whoever is put into that bed. */
    Resident in(long bedId, Period stay) {
        return new Resident(personId, household, sex, bornOn, needs(Need.PROTECTION), bedId, stay);
    }
}
