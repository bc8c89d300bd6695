package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;

/** Somebody whom an authority announced («angekündigte Person»), with the day on which the household is to come. */
public record Announced(long assignmentId, long personId, Sex sex, LocalDate planned) {}
