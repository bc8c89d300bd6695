package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.MeasureFacts;

/**
 * A measure to be entered («neue Maßnahme»).
 *
 * @param form the number of the form, so that sending it twice enters it once
 */
public record NewMeasure(MeasureFacts facts, String form) {}
