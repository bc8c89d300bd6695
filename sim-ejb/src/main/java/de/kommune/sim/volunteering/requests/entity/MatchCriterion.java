package de.kommune.sim.volunteering.requests.entity;

/** What counts when volunteers are ranked for a request («Kriterium»); what excludes somebody is no question of points. */
public enum MatchCriterion {
    /** Per part of the week that both have. */
    COMMON_TIME,
    /** Against her, per kilometre between her area and that of the request. */
    DISTANCE,
    /** Per skill that is wanted and that she has. */
    SKILL,
    /** She would like to do just that. */
    INTEREST,
    /** Against her, per engagement that she has. */
    LOAD,
    /** Per engagement that went well. */
    EXPERIENCE
}
