/** The rates of the AsylbLG («Bedarfssätze») with their versions. */
package de.kommune.sim.web.rates;
