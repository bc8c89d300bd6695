/** Pages about people and households. */
package de.kommune.sim.web.persons;
