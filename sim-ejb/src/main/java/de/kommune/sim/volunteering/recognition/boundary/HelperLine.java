package de.kommune.sim.volunteering.recognition.boundary;

import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import java.io.Serializable;
import java.util.Set;

/** How long a volunteer helped in a year («Zeile der Stunden»). */
public record HelperLine(long id, String givenName, String familyName, long minutes, Set<HelpKind> kinds)
        implements Serializable {}
