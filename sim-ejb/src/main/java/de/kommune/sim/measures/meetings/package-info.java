/** Networking meetings and trainings of the staff («Netzwerktreffen und Schulungen»), and how many a year there were. */
package de.kommune.sim.measures.meetings;
