/** How many places the town will need («Vorausschau der Unterbringung»): what is announced and expected against what is free, and later what happened. */
package de.kommune.sim.housing.forecast;
