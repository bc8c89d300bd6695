/** People, names, identifiers, households. Below it {@code matching} says who could be whom. */
package de.kommune.sim.persons;
