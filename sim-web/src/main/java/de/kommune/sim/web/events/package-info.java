/** Pages of events and shifts of volunteers («Veranstaltungen»). */
package de.kommune.sim.web.events;
