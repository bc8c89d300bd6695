package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a measure reached in a time, and what it cost («Zeile der Reichweite»).
 *
 * @param people so many took part; null where so few that they could be recognised
 * @param planned null where nobody entered it, and for a half-year
 * @param actual as above
 * @param perHead the actual cost by who took part; null where either is missing
 */
public record ReachRow(
        String title,
        MeasureKind kind,
        TownTask task,
        String fundingSource,
        BigDecimal fundingAmount,
        BigDecimal ownShare,
        Long people,
        long sessions,
        long cancelled,
        BigDecimal hours,
        BigDecimal planned,
        BigDecimal actual,
        BigDecimal perHead)
        implements Serializable {}
