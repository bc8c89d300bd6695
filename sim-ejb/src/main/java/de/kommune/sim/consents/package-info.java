/** What clients allow to be passed on, what was passed on, and the form that they sign («Schweigepflichtentbindungen»). */
package de.kommune.sim.consents;
