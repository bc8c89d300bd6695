package de.kommune.sim.housing.ledger.entity;

import java.io.Serializable;

/** Whether a night counts in a report, and why («Ergebnis»). */
public record Finding(Verdict verdict, Why why) implements Serializable {}
