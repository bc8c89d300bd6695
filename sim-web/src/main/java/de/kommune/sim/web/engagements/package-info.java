/** Pages of the volunteers' coordination about requests, who fits, and engagements («Anfragen und Einsätze»). */
package de.kommune.sim.web.engagements;
