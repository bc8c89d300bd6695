/**
 * What clients have to do with authorities, as counselling keeps it («Behörden und Verfahren»): right to stay, asylum, family
 * abroad, school and language, matters that others decide, and every last day of these. Counselling's alone: section 50-2 keeps
 * its own facts and never reads these (docs/adr/0035).
 */
package de.kommune.sim.procedures;
