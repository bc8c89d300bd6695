package de.kommune.sim.audit.boundary;

import java.io.Serializable;

/**
 * What a call changed («Änderung»).
 *
 * @param change added, changed or removed
 * @param attributes the names of what was changed, with commas; null for a record that was added or removed
 */
public record ChangeRow(long seq, String change, String kind, Long recordId, String attributes)
        implements Serializable {}
