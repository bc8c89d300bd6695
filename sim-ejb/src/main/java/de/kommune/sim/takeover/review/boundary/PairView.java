package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.PairDecision;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A proposed pair side by side, with the reasons («Vorschlag zur Prüfung»). */
public record PairView(
        long id,
        int version,
        PairDecision decision,
        BigDecimal score,
        boolean sameNumbers,
        PairSide left,
        PairSide right,
        List<Reason> reasons)
        implements Serializable {}
