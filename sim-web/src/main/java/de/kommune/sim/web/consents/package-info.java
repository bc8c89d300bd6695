/** Pages of consents, disclosures and the forms that clients sign. */
package de.kommune.sim.web.consents;
