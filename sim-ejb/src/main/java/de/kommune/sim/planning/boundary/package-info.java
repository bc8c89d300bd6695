/** The door to the tasks: {@code Tasks} for people, {@code TaskRegister} for features whose work makes tasks. */
package de.kommune.sim.planning.boundary;
