/** From reviewed rows to people, households and cases of the register («Übernahme in den Bestand»), and back. */
package de.kommune.sim.takeover.commit;
