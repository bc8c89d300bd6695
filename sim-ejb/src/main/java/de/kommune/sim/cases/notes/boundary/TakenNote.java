package de.kommune.sim.cases.notes.boundary;

/**
 * Free text of a list that becomes a note («übernommene Notiz»).
 *
 * @param author the reviewer who let it stay
 */
public record TakenNote(long caseId, String author, String text) {}
