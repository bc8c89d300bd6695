/**
 * Taking over a contractor's case files («Fallübernahme»): files are received and sealed, read and checked row by row,
 * matched, reviewed, committed, and handed over with a protocol that both sides sign.
 */
package de.kommune.sim.takeover;
