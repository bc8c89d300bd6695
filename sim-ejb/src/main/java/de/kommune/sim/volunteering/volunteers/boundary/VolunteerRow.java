package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import java.io.Serializable;
import java.util.List;

/**
 * A volunteer in a list («Zeile der Liste»).
 *
 * @param languages their codes
 * @param clearance how it stands today with the work with minors
 */
public record VolunteerRow(VolunteerLine line, List<String> languages, Clearance clearance) implements Serializable {}
