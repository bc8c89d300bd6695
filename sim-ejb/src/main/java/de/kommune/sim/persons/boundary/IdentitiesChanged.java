package de.kommune.sim.persons.boundary;

import java.util.Set;

/**
 * News that records were merged or that a merge was taken back: whatever is computed over all identities of one of these
 * people must be computed again. Sent within the transaction.
 */
public record IdentitiesChanged(Set<Long> personIds) {}
