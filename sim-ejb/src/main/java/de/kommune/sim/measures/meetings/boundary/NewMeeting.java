package de.kommune.sim.measures.meetings.boundary;

import de.kommune.sim.measures.meetings.entity.MeetingFacts;

/**
 * A meeting or a training to be entered («neues Treffen»).
 *
 * @param form the number of the form, so that sending it twice enters it once
 */
public record NewMeeting(MeetingFacts facts, String form) {}
