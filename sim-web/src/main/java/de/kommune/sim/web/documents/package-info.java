/** Pages of the papers of a case. */
package de.kommune.sim.web.documents;
