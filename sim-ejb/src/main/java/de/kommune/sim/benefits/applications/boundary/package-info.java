/** The doors of the desk that works on applications for benefits («Leistungsanträge»). */
package de.kommune.sim.benefits.applications.boundary;
