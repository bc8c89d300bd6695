/**
 * Reading a contractor's lists («Fallübernahme», the reading part): from the bytes of a file to rows whose every cell is
 * parsed and checked. Plain Java without container, database and clock. The rooms use each other in one direction only:
 * {@code paper.file} (bytes to cells, for every feature) &lt;- {@code table} (headers, columns, kinds of rows); {@code cell} (values and findings)
 * and {@code paper.file} &lt;- {@code parse} (text to value); all of them &lt;- {@code row} (a whole row).
 */
package de.kommune.sim.takeover.intake.policy;
