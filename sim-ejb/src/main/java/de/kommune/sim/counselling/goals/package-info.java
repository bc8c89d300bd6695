/**
 * What a client and a counsellor want to reach («Ziele»), on a scale from 0 to 4, rated again and again until it is achieved,
 * partly achieved or given up.
 */
package de.kommune.sim.counselling.goals;
