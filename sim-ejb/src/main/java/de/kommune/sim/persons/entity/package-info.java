/** People, what they are called, the numbers they bear, the households they live in; and the rules of each. */
package de.kommune.sim.persons.entity;
