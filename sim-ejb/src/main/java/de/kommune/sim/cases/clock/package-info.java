/**
 * The five-year clock («Fünfjahresuhr»): how much of the counselling time that the council allows is used. A
 * sub-feature of cases: {@code policy} decides, {@code entity} says what a decision looks like and what is stored.
 */
package de.kommune.sim.cases.clock;
