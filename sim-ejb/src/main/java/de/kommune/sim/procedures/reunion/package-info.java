/** Families of clients who are to come («Familiennachzug»): what others decide about them, papers, appointments, and the arrival told to the housing desk. */
package de.kommune.sim.procedures.reunion;
