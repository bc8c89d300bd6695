package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;

/** Reads all cells of a row of data («Zeilenauswertung»). Keeps nothing between rows, may be used by several threads. */
public final class RowInterpreter {

    private final ColumnMapping mapping;
    private final FileDates dates;

    public RowInterpreter(ColumnMapping mapping, FileDates dates) {
        this.mapping = mapping;
        this.dates = dates;
    }

    /** @param raw a row of the kind {@link de.kommune.sim.takeover.intake.policy.table.RowKind#DATA} */
    public InterpretedRow interpret(RawRow raw) {
        throw new UnsupportedOperationException("follows, with " + mapping + " and " + dates);
    }
}
