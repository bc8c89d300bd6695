/**
 * The proof that counselling and section 50-2 are apart («Trennungsnachweis»), made from the running system: for data
 * protection and the team lead with names, for the committee and the public with numbers alone.
 */
package de.kommune.sim.reporting.separation;
