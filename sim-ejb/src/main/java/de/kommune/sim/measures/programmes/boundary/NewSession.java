package de.kommune.sim.measures.programmes.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/** A session besides those of the week («zusätzlicher Termin»). */
public record NewSession(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {}
