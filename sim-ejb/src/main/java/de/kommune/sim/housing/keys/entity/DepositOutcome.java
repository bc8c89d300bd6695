package de.kommune.sim.housing.keys.entity;

/** What became of a deposit («Verbleib des Pfands»). */
public enum DepositOutcome {
    RETURNED,
    KEPT
}
