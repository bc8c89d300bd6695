package de.kommune.sim.housing.suggestion.policy;

/**
 * How far a search for beds has come («Stand der Platzsuche»).
 *
 * @param housed so many people have a bed in the best plan so far
 * @param total what that plan costs
 */
public record SearchProgress(int housed, long total) {}
