package de.kommune.sim.planning.boundary;

import java.io.Serializable;

/**
 * A task with what its page shows («Aufgabenansicht»).
 *
 * @param details what lies under seal, opened; null for nothing
 */
public record TaskView(TaskLine task, String details) implements Serializable {}
