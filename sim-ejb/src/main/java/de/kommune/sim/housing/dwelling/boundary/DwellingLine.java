package de.kommune.sim.housing.dwelling.boundary;

import de.kommune.sim.housing.dwelling.entity.KnownBy;
import java.io.Serializable;
import java.time.LocalDate;

/** Where a person lives, as the pages of counselling show it («Wohnort»). */
public record DwellingLine(
        String facility, String building, String unit, String room, int placeNo, LocalDate since, KnownBy knownBy)
        implements Serializable {}
