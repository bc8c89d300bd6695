/** Running the system: schema migration, health, which build this is. */
package de.kommune.sim.operations;
