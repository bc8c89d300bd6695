package de.kommune.sim.measures.programmes.boundary;

import java.time.LocalDate;

/**
 * A client is to take part («neue Teilnahme»).
 *
 * @param agreedOn when the client agreed to stand on the list of the measure
 * @param form the number of the form, so that sending it twice puts nobody on the list twice
 */
public record NewParticipation(long measureId, long caseId, LocalDate agreedOn, String form) {}
