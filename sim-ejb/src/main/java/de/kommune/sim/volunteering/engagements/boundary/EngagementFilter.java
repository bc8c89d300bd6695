package de.kommune.sim.volunteering.engagements.boundary;

import java.io.Serializable;

/**
 * Which engagements a list shows («Filter»).
 *
 * @param ended those that have ended; otherwise those that go on
 */
public record EngagementFilter(boolean ended) implements Serializable {}
