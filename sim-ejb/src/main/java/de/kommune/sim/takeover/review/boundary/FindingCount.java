package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;

/** How many rows have a finding («Anzahl der Befunde»). */
public record FindingCount(String code, long rows) implements Serializable {

    public String key() {
        return "takeover.cell." + code;
    }
}
