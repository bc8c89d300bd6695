package de.kommune.sim.counselling.hours.boundary;

import java.io.Serializable;

/**
 * Somebody has come to the open hours («Ankunft»).
 *
 * @param caseId whose case it is; null where that is not known yet
 * @param firstName how to call the person where no case is known; null for the number alone
 * @param form the number of the form that was sent, so that one sent twice gives one number; null for no form
 */
public record NewArrival(long placeId, Long caseId, String firstName, String form) implements Serializable {}
