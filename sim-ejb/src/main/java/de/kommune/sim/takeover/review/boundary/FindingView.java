package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;
import java.util.List;

/** A finding on a page («Befund»): its sentence stands in the bundle under {@code takeover.cell.} and the code. */
public record FindingView(String severity, String code, List<String> values) implements Serializable {

    public String key() {
        return "takeover.cell." + code;
    }
}
