/** The papers of a case: photographed or scanned, encrypted, with a day on which they expire («Dokumente»). */
package de.kommune.sim.documents;
