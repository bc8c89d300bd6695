package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Nobody is housed under the FlüAG whom no authority assigned («Zuweisung als Voraussetzung»). Asked of new placements alone: who lives here
 * goes on, wherever to, on the basis on which she came. Plain rules: no container, no database, no clock.
 */
public class AssignmentRule {

    /** @param assigned who is assigned on a basis that counts under the FlüAG */
    public List<Breach> breaches(Collection<Placement> wanted, Set<Long> assigned) {
        return wanted.stream()
                .filter(AssignmentRule::asksForAssignment)
                .filter(placement -> !assigned.contains(placement.getPerson().getId()))
                .map(placement -> new Breach(
                        HousingRule.ASSIGNMENT,
                        placement.getPlace().getRoom().getName(),
                        placement.getPeriod().getFrom()))
                .distinct()
                .toList();
    }

    /** Whether it is a new placement of that basis. */
    public static boolean asksForAssignment(Placement placement) {
        return placement.getBasis() == LegalBasis.ZUWEISUNG_FLUEAG
                && placement.getState().isAhead();
    }
}
