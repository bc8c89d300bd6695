package de.kommune.sim.web.persons;

/**
 * News that the page of a person is being opened («Personenseite geöffnet»): whatever has a card on it reads now, in the
 * transaction of the opening, so that all of the page is read at once.
 */
public record PersonShown(long personId) {}
