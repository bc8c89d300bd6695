package de.kommune.sim.reporting.separation.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * For whom and when a proof was made («Kopf des Nachweises»).
 *
 * @param named whether it names people; else it may be shown to everybody
 * @param lastDay the last day that counts
 */
public record ProofHead(boolean named, LocalDate firstDay, LocalDate lastDay, LocalDateTime at) {}
