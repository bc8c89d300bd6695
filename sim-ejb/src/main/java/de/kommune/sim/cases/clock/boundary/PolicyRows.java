package de.kommune.sim.cases.clock.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Some of those whom other rules would concern («Seite der Vorschau»).
 *
 * @param next where the following ones begin; null where there are none
 */
public record PolicyRows(List<PolicyRow> rows, Long next) implements Serializable {

    public PolicyRows {
        rows = List.copyOf(rows);
    }
}
