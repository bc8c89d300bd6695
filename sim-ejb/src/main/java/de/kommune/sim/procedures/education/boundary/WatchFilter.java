package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.procedures.education.entity.LearningKind;
import java.io.Serializable;

/**
 * Which watch list is asked for («Filter»).
 *
 * @param account of whose cases; null for the team's
 */
public record WatchFilter(LearningKind kind, String account) implements Serializable {}
