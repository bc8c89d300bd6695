package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import java.io.Serializable;
import java.util.List;

/** What the nights of a person rest on («Nachweis der Person»), in order of time. */
public record PersonLedger(long personId, String person, Period nights, List<NightSpan> spans) implements Serializable {

    public PersonLedger {
        spans = List.copyOf(spans);
    }
}
