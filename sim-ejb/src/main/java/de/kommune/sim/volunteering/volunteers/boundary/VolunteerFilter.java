package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import java.io.Serializable;

/**
 * Which volunteers a list shows («Filter»).
 *
 * @param text how a name or a telephone number begins; null for all
 * @param state null for everybody who has not ended
 * @param language the code of a language that they speak; null for any
 * @param lapsing only those who are to work with minors and whose certificate is missing, has lapsed or lapses soon
 */
public record VolunteerFilter(String text, VolunteerState state, String language, boolean lapsing)
        implements Serializable {}
