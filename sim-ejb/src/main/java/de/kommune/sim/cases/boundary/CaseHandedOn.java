package de.kommune.sim.cases.boundary;

/**
 * News that somebody else is responsible for a case («Fall weitergegeben»), for features that stand on cases, such as whose
 * tasks go with it. Numbers and accounts only.
 *
 * @param before who was responsible until now; null for nobody
 */
public record CaseHandedOn(long caseId, String before, String now) {}
