/** What housing rests on («Rechtsgrundlagen und Fristen»): statutes, remedies, deadlines, each with validity and source, kept by the office itself. */
package de.kommune.sim.housing.law;
