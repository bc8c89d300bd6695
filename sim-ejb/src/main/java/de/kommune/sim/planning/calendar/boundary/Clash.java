package de.kommune.sim.planning.calendar.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Somebody of the team is somewhere else at the same time («Überschneidung»). Says no more than that. */
public record Clash(String account, LocalDateTime startsAt, LocalDateTime endsAt) implements Serializable {}
