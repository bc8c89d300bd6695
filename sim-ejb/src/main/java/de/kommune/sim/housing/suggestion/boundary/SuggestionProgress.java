package de.kommune.sim.housing.suggestion.boundary;

import java.io.Serializable;

/**
 * How far the search has come («Stand der Suche»).
 *
 * @param housed so many of the people have a bed in the best plan so far
 * @param seconds since it began
 * @param longest it ends after so many seconds at the latest
 */
public record SuggestionProgress(int housed, int people, long seconds, long longest) implements Serializable {}
