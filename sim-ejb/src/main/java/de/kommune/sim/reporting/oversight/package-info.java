/**
 * What data protection sees of the cases of counselling («Fallverzeichnis»): that there are some, since when, in which state and
 * whose work they are; never about whom.
 */
package de.kommune.sim.reporting.oversight;
