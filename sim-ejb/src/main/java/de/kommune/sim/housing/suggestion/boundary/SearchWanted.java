package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.suggestion.policy.BedSearch;

/** Somebody wants beds searched, and all that the search asks is read («Suchauftrag»): it begins when this transaction is over. */
record SearchWanted(long suggestionId, BedSearch search) {}
