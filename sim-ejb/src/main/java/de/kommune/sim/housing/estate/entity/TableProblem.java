package de.kommune.sim.housing.estate.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What keeps a table from being read in («Mangel der Tabelle»).
 *
 * @param row as a spreadsheet counts it
 * @param column its heading
 * @param key of the sentence that says what is wrong
 * @param values for the sentence
 */
public record TableProblem(int row, String column, String key, List<Object> values) implements Serializable {

    public TableProblem {
        values = List.copyOf(values);
    }
}
