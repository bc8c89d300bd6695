/** The page on which requests for approval are decided. */
package de.kommune.sim.web.approvals;
