/**
 * The open consultation hour («Offene Sprechstunde»): who has come to a place today, who waits, who is being counselled and by
 * whom. Several counsellors work through one list.
 */
package de.kommune.sim.counselling.hours;
