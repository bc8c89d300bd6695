package de.kommune.sim.counselling.goals.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one says to set a goal («Ziel vereinbaren»).
 *
 * @param form the number of the form that was sent, so that one sent twice sets one goal; null for no form
 */
public record NewGoal(
        long caseId, String topicCode, String wording, int baseline, int target, LocalDate reviewOn, String form)
        implements Serializable {}
