package de.kommune.sim.housing.inventory.boundary;

import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.housing.inventory.entity.LoanEnd;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a person was handed a thing («ausgegebenes Inventar»).
 *
 * @param closedOn null while she has it, as are how it ended and who noted it
 */
public record HandedItem(
        long loanId,
        long itemId,
        ItemKind kind,
        String name,
        String tag,
        long facilityId,
        String facility,
        long personId,
        String person,
        LocalDate handedOn,
        String handedBy,
        LocalDate closedOn,
        LoanEnd outcome,
        String closedBy)
        implements Serializable {

    public boolean isHeld() {
        return closedOn == null;
    }
}
