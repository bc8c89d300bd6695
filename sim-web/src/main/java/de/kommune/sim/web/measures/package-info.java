/** The pages of integration measures («Integrationsmaßnahmen»). */
package de.kommune.sim.web.measures;
