package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An event to be noted («neues Ereignis»).
 *
 * @param lastDay null while it goes on
 * @param evidence from what one knows it
 */
public record NewRegimeFact(RegimeEvent event, LocalDate from, LocalDate lastDay, String evidence)
        implements Serializable {}
