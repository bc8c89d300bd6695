/** What a client may know of what SIM keeps about her («Auskunft nach Art. 15 DSGVO»): request, review, package, delivery. */
package de.kommune.sim.information;
