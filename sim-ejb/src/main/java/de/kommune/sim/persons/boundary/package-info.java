/** The door to people and households: {@code Persons}, {@code Households}, {@code PersonMerges}. */
package de.kommune.sim.persons.boundary;
