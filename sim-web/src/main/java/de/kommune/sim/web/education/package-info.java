/** Pages on school, kindergarten and the integration course («Schule, Kita, Sprache»): of a case, of a person, and the watch lists. */
package de.kommune.sim.web.education;
