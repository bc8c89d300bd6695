/** What leaves the system as a report («Berichtswesen»); it may read every feature, and no feature uses it. */
package de.kommune.sim.reporting;
