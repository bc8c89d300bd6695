/** What every feature stands on and nothing of which knows a feature: rows, periods, the clock, a rule that says no. */
package de.kommune.sim.common;
