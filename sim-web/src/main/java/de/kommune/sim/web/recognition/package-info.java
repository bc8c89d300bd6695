/** Pages of hours, thanks and figures of volunteering («Dank und Zahlen»). */
package de.kommune.sim.web.recognition;
