package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.InformationState;
import java.io.Serializable;
import java.time.LocalDate;

/** A request for information in a list («Auskunftszeile»). */
public record InformationLine(
        Long id,
        Long caseId,
        String caseNo,
        String personName,
        LocalDate receivedOn,
        LocalDate dueOn,
        Boolean extended,
        InformationState state,
        String responsible)
        implements Serializable {

    public boolean isOverdue(LocalDate today) {
        return state.isLive() && dueOn.isBefore(today);
    }
}
