/** Pages of the intake («Anfragen»): taking down, giving away, settling. */
package de.kommune.sim.web.intake;
