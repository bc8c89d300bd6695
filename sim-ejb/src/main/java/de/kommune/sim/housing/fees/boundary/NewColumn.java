package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.ExportContent;
import java.io.Serializable;

/**
 * A column of the file for the cash office to be («neue Spalte»).
 *
 * @param fixed the text of every row, for a column with a fixed text alone
 */
public record NewColumn(String heading, ExportContent content, String fixed) implements Serializable {}
