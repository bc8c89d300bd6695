package de.kommune.sim.takeover.mapping.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a sheet on the mapping page («Spalte»).
 *
 * @param header as it stands in the file
 * @param meaning name of the column's meaning, null while nobody has decided
 * @param samples values of the first rows
 */
public record SheetColumn(String header, String meaning, List<String> samples) implements Serializable {}
