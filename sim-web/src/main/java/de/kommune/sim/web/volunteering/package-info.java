/** Pages of the volunteers' coordination («Ehrenamt»): who helps, how far each has come, and what waits. */
package de.kommune.sim.web.volunteering;
