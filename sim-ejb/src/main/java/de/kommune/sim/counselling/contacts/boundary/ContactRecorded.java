package de.kommune.sim.counselling.contacts.boundary;

/**
 * A talk has been recorded that began in the open hours («erfasstes Gespräch»): news for the list that the person waited on.
 *
 * @param caseId of whom the form was opened for
 */
public record ContactRecorded(long ticketId, long contactId, long caseId) {}
