/** Doors to school, kindergarten and course («Schule, Kita, Sprache»). */
package de.kommune.sim.procedures.education.boundary;
