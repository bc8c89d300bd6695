/** Who did: the access log, and later its reading. */
package de.kommune.sim.audit;
