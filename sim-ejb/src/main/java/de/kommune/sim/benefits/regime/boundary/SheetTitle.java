package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;

/** The right to stay as benefits need it («Aufenthalt auf dem Leistungsblatt»). */
public record SheetTitle(String words, Period period, LocalDate firstGrantedOn) implements Serializable {}
