/**
 * Applications for benefits («Leistungsanträge»): the paper that was handed in and never changes, its way through the desk, the decision by a
 * benefit clerk alone, the notice, objection and the end. Who helped a client to prepare it is known here of papers of the own counter only.
 */
package de.kommune.sim.benefits.applications;
