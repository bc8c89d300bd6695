package de.kommune.sim.housing.ledger.entity;

import java.io.Serializable;

/** Who counted when a report was sent, by the record that goes on («damals gezählt»). */
public record Reported(long personId, String person, String personNo) implements Serializable {}
