package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.suggestion.entity.SuggestionState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A suggestion in the list («Zeile der Vorschläge»). */
public record SuggestionLine(
        long id,
        SuggestionState state,
        LocalDate firstNight,
        long people,
        String requestedBy,
        LocalDateTime requestedAt)
        implements Serializable {}
