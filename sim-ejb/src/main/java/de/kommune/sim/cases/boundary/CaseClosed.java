package de.kommune.sim.cases.boundary;

/** News that a case was closed («Fall abgeschlossen»), for features that stand on cases; within the same transaction. */
public record CaseClosed(long caseId) {}
