/** The doors: {@code Documents} for people, {@code DocumentRegister} for the features that hand copies on. */
package de.kommune.sim.documents.boundary;
