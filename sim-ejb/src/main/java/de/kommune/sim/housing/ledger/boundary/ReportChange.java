package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.housing.ledger.entity.Reported;
import java.io.Serializable;

/**
 * Somebody who counts now and did not when a report was sent, or the reverse («Änderung seit der Meldung»).
 *
 * @param now what is read of the person today; null where she was not housed on any of the nights
 * @param added whether she counts now
 */
public record ReportChange(Reported person, LedgerLine now, boolean added) implements Serializable {}
