package de.kommune.sim.housing.incidents.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What was done about an incident, or became known later («Maßnahme auf der Seite»), opened for who may read it. */
public record MeasureLine(String notedBy, LocalDateTime notedAt, String words) implements Serializable {}
