/** What a table means: where its headers stand, which column is which, and of what kind each row is. */
package de.kommune.sim.takeover.intake.policy.table;
