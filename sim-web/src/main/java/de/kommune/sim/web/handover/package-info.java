/** Pages of handovers: for the counselling team, and for the ASD. */
package de.kommune.sim.web.handover;
