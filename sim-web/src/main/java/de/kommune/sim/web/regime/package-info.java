/** Under which law people get benefits («Leistungsregime»): who waits for a confirmation, one person's timeline, the rules. */
package de.kommune.sim.web.regime;
