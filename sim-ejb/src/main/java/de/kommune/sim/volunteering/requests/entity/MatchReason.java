package de.kommune.sim.volunteering.requests.entity;

import java.io.Serializable;

/**
 * What speaks for a volunteer, or a little against her («Begründung»).
 *
 * @param value how many, or how far in kilometres; 0 where that says nothing
 * @param points what it counts; 0 where it counts nothing
 */
public record MatchReason(Kind kind, double value, int points) implements Serializable {

    /** What it is about. */
    public enum Kind {
        LANGUAGE,
        COMMON_TIME,
        ANY_TIME,
        DISTANCE,
        EVERYWHERE,
        AREA_UNKNOWN,
        SKILL,
        INTEREST,
        CLEARANCE,
        EXPERIENCE,
        LOAD
    }

    public static MatchReason of(Kind kind) {
        return new MatchReason(kind, 0, 0);
    }
}
