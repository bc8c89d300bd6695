/** Pages for what a client may know of what is kept about her («Auskunft nach Art. 15 DSGVO»). */
package de.kommune.sim.web.information;
