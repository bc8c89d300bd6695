package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.procedures.education.entity.LearningKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A place that somebody has («neuer Platz»).
 *
 * @param form of the page: the same form makes one place
 */
public record NewPlace(LearningKind kind, String name, LocalDate since, String form) implements Serializable {}
