package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.PlacementState;
import java.io.Serializable;

/** A placement of a person, as her page shows it («Belegung in der Liste»). */
public record PlacementLine(
        long id,
        int version,
        long facilityId,
        String facility,
        String room,
        int placeNo,
        LegalBasis basis,
        PlacementState state,
        Period period,
        EndReason endReason)
        implements Serializable {}
