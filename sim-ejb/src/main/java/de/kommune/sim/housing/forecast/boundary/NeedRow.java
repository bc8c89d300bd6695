package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import java.io.Serializable;

/** What a forecast says of the households of a shape on a night («Zeile einer Haushaltsform»). */
public record NeedRow(HouseholdShape shape, Course course, int persons, int places, int missing)
        implements Serializable {}
