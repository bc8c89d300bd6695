/** How much the AsylbLG gives a month («Bedarfssätze», § 3a AsylbLG), year by year, as rows with validity and source. */
package de.kommune.sim.benefits.rates;
