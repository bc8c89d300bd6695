/**
 * Where clients of counselling live today («Wohnort»): what counselling sees of section 50-2's housing, by a view of the database and
 * nothing else. Section 50-2 never comes here.
 */
package de.kommune.sim.housing.dwelling;
