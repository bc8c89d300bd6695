package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of the list of facilities («Unterkunftsliste»), as it stands on a night.
 *
 * @param open whether anybody may be housed there that night
 * @param places all beds
 * @param closed beds that are closed that night
 * @param licensed so many people are allowed; null where nobody has entered it
 */
public record FacilityLine(
        long id,
        String name,
        FacilityKind kind,
        LegalCarrier carrier,
        boolean open,
        long places,
        long closed,
        BigDecimal licensed)
        implements Serializable {

    /** Beds that people can have; none where the facility is not open. */
    public long getUsable() {
        return open ? places - closed : 0;
    }
}
