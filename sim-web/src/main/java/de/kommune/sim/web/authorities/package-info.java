/** Pages about what authorities decide («Behörden»): who is assigned to the town and who has arrived. */
package de.kommune.sim.web.authorities;
