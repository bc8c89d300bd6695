package de.kommune.sim.housing.ledger.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;

/** Nights in a row of which the same holds («Abschnitt im Nachweis»). */
public record NightSpan(Period nights, NightEntry entry) implements Serializable {}
