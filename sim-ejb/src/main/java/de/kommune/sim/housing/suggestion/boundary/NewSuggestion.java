package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * For whom beds are to be searched («neue Platzsuche»): a household, or a whole bus load.
 *
 * @param facilityIds where to search; empty for everywhere
 * @param form the number of the form, so that one sent twice is one search
 */
public record NewSuggestion(List<Seeking> people, Period stay, LegalBasis basis, Set<Long> facilityIds, String form)
        implements Serializable {

    public NewSuggestion {
        people = List.copyOf(people);
        facilityIds = Set.copyOf(facilityIds);
    }
}
