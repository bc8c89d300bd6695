package de.kommune.sim.planning.calendar.boundary;

import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import java.io.Serializable;

/**
 * An appointment as somebody makes it («neuer Termin»).
 *
 * @param caseId null for one that belongs to no case
 * @param personId of one without a case; null for nobody
 * @param form the number of the form that was sent, so that one sent twice makes one appointment; null for no form
 */
public record NewAppointment(Long caseId, Long personId, AppointmentFacts facts, String form) implements Serializable {}
