/** The doors: requests, entries and packages for the counselling team, days and states for data protection. */
package de.kommune.sim.information.boundary;
