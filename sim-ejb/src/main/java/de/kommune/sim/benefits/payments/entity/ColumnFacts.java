package de.kommune.sim.benefits.payments.entity;

import java.io.Serializable;

/**
 * A column of a file («Spalte der Datei»).
 *
 * @param heading as the other program calls it
 * @param fixed the text of every row, for a column with a fixed text alone
 */
public record ColumnFacts(String heading, PaymentField field, String fixed) implements Serializable {}
