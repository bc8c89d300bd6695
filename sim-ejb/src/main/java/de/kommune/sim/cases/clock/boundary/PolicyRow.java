package de.kommune.sim.cases.clock.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody whom other rules would concern («Zeile der Vorschau»).
 *
 * @param now the last day by the rules in force; null where nothing counts
 * @param then the last day by the other rules; null where nothing would count
 * @param days by how many days the last day would move; null where one of them is missing
 */
public record PolicyRow(long caseId, String caseNo, String personName, LocalDate now, LocalDate then, Long days)
        implements Serializable {}
