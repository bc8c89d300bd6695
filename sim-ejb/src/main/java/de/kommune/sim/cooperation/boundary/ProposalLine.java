package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.cooperation.entity.ProposalGround;
import de.kommune.sim.cooperation.entity.WishedPlace;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An open proposal in the list of the housing desk («Zeile eines Vorschlags»).
 *
 * @param takenBy null until somebody has taken it
 */
public record ProposalLine(
        long id,
        String personName,
        WishedPlace place,
        String facility,
        ProposalGround ground,
        LocalDate from,
        LocalDate dueOn,
        String takenBy)
        implements Serializable {}
