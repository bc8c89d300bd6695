/** The doors: {@code Consents}, {@code Disclosures}, {@code ConsentTemplates}; {@code ConsentRegister} for other features. */
package de.kommune.sim.consents.boundary;
