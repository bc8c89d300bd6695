/** The pages of the benefits desk on applications («Leistungsanträge»). */
package de.kommune.sim.web.applications;
