/** Pages about how the work is manned: posts, deputies, and whether roles fit. */
package de.kommune.sim.web.organisation;
