/** How long volunteers helped, thanks for it on paper, and figures without names («Dank und Zahlen»). */
package de.kommune.sim.volunteering.recognition;
