/**
 * The counsellor's day: talks and what they were about («Beratung»), the open consultation hour, and the goals that a
 * client and a counsellor agree on.
 */
package de.kommune.sim.counselling;
