package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;

/** An event as the timeline reads it («Ereignis im Zeitstrahl»). */
public record Happening(RegimeEvent event, Period period) implements Serializable {}
