package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.persons.entity.BirthDate;
import java.io.Serializable;
import java.util.List;

/**
 * What section 50-2 sees of a person, class of fields by class of fields («Leistungsblatt»).
 *
 * @param household those who live with her today
 * @param placement where the town houses her today; null for nowhere
 * @param residence the right to stay of today; null for none on record
 * @param regime of today; null before anything is known
 * @param confirmed whether somebody stands by the regime
 */
public record PersonSheet(
        long personId,
        String personNo,
        String person,
        BirthDate birthDate,
        List<SheetMember> household,
        PlacementLine placement,
        SheetTitle residence,
        RegimeLine regime,
        boolean confirmed)
        implements Serializable {

    public PersonSheet {
        household = List.copyOf(household);
    }
}
