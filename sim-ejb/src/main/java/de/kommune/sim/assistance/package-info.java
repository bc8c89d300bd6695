/**
 * What counselling asks of volunteers for a client («Anfrage an das Ehrenamt»): for which case, on which consent, and what the client says to the
 * person who is proposed. Knows of that person a first name.
 */
package de.kommune.sim.assistance;
