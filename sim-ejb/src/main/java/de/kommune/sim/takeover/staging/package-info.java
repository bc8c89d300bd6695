/** Rows on their way from the sealed file to the database («Bereitstellung»), with only what their legal basis allows. */
package de.kommune.sim.takeover.staging;
