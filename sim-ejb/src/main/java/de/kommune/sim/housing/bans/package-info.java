/** The bans from a house («Hausverbot»): who may not enter which shelter for how long, the paper about it, and requests for a time limit. */
package de.kommune.sim.housing.bans;
