package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.TableProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What came of reading a table in («Ergebnis des Einlesens»).
 *
 * @param problems with any of them nothing was changed
 */
public record ReadIn(int facilities, int rooms, int places, List<TableProblem> problems) implements Serializable {

    public boolean isDone() {
        return problems.isEmpty();
    }
}
