package de.kommune.sim.measures.programmes.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reach and costs of all measures in a year or a half-year («Reichweite und Kosten»).
 *
 * @param half 1 or 2; 0 for the whole year
 * @param people how often somebody took part; null where a figure of it is hidden
 * @param voluntary what measures that are voluntary tasks did cost
 */
public record ReachView(
        int year,
        int half,
        List<ReachRow> rows,
        Long people,
        long sessions,
        BigDecimal hours,
        BigDecimal planned,
        BigDecimal actual,
        BigDecimal voluntary)
        implements Serializable {}
