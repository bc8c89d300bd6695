package de.kommune.sim.reporting.separation.entity;

import java.util.List;

/**
 * One right of a department at a table («Recht an einer Tabelle»), as the database reports it.
 *
 * @param right {@code SELECT}, {@code INSERT}, {@code UPDATE}, {@code DELETE}, or what else the database names
 * @param columns the columns that it is limited to; empty for the whole table
 */
public record Grant(String table, String right, List<String> columns) {}
