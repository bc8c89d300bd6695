package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.HelpState;
import java.io.Serializable;

/**
 * Which requests a list shows («Filter»).
 *
 * @param state null for all of which something is still to come
 */
public record HelpFilter(HelpState state) implements Serializable {}
