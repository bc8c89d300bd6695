/** What a search text means; plain rules. */
package de.kommune.sim.persons.policy;
