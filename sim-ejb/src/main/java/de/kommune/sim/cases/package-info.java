/** The SIM case («Fall»): whom the team looks after, since when, by whom, and how much of the five years is left. */
package de.kommune.sim.cases;
