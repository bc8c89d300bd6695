package de.kommune.sim.counselling.contacts.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An addendum to a talk, opened («Nachtrag»). */
public record AddendumLine(String author, LocalDateTime writtenAt, String text) implements Serializable {}
