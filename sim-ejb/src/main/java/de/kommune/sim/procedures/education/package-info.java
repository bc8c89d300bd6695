/**
 * School, kindergarten and the integration course («Schule, Kita, Sprache»): who has a duty or a claim by age and by the day on which
 * she came to the town, who has no place yet, and what others have decided about the course (docs/adr/0037).
 */
package de.kommune.sim.procedures.education;
