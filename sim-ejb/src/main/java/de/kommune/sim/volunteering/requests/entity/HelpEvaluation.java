package de.kommune.sim.volunteering.requests.entity;

import java.io.Serializable;

/**
 * How an engagement was («Auswertung»), in choices.
 *
 * @param again whether the coordination would send the volunteer to something like it again
 */
public record HelpEvaluation(GoalOutcome goal, Content clientContent, Content helperContent, boolean again)
        implements Serializable {}
