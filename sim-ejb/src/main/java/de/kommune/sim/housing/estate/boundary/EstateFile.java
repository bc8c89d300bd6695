package de.kommune.sim.housing.estate.boundary;

import java.io.Serializable;
import java.util.List;

/** The estate as it leaves in a table («Tabelle der Unterkünfte»). */
public record EstateFile(List<String> headings, List<List<Object>> rows) implements Serializable {}
