/** Days that must not be missed («Fristenkalender»). */
package de.kommune.sim.web.deadlines;
