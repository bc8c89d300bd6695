/** The pages of reports. */
package de.kommune.sim.web.reporting;
