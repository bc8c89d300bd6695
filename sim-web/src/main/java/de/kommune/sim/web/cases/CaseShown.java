package de.kommune.sim.web.cases;

/**
 * News that the page of a case is being opened («Fallseite geöffnet»): whatever has a card on it reads now, in the transaction
 * of the opening, so that all of the page is read at once.
 *
 * @param personId the record that goes on for the person of the case
 */
public record CaseShown(long caseId, long personId) {}
