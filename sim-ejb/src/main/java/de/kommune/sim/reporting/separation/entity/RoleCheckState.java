package de.kommune.sim.reporting.separation.entity;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * Where the nightly check of the roles stands («Stand der Rollenprüfung»).
 *
 * @param lastRun when it last ran; null before the first time
 * @param accounts how many accounts it saw; null where the directory did not answer
 * @param findings by kind how many are not settled
 */
public record RoleCheckState(LocalDateTime lastRun, Integer accounts, Map<String, Long> findings) {}
