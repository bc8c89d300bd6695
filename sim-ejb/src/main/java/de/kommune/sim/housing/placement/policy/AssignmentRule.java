package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.BirthPrecision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Nobody is housed under the FlüAG whom no authority assigned («Zuweisung als Voraussetzung»), but for a child who was born after the head of its
 * household had arrived on an assignment: nobody assigns it, and it belongs to the same group (§ 2 Nr. 1 FlüAG NRW names the minor children
 * with their parents, and § 14a Abs. 2 AsylG takes the application of a child born here for made). Asked of new placements alone: who lives here goes on,
 * wherever to, on the basis on which she came. Plain rules: no container, no database, no clock.
 */
public class AssignmentRule {

    /** @param counted who is assigned on a basis that counts under the FlüAG, or was born to somebody who is */
    public List<Breach> breaches(Collection<Placement> wanted, Set<Long> counted) {
        return wanted.stream()
                .filter(AssignmentRule::asksForAssignment)
                .filter(placement -> !counted.contains(placement.getPerson().getId()))
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

    /**
     * The head of the household in which somebody is a child («zugewiesener Elternteil»).
     *
     * @param together when both belong to it
     * @param arrivedOn when the head arrived on an assignment that counts under the FlüAG
     */
    public record Parent(long childId, Period together, LocalDate arrivedOn) {

        /** Whether the child was born after that, and belongs to the household on the first night; the day of a birth in this country is known. */
        public boolean covers(BirthDate birth, LocalDate firstNight) {
            return birth != null
                    && birth.getPrecision() == BirthPrecision.DAY
                    && !birth.getDate().isBefore(arrivedOn)
                    && together.contains(firstNight);
        }
    }
}
