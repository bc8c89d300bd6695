/** The pages of «Unterkünfte». */
package de.kommune.sim.web.estate;
