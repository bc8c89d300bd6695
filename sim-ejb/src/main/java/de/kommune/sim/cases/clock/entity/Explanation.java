package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.util.List;

/** How the clock was computed («Wie gerechnet wurde»): what counted, what did not and why, and the sum. */
public record Explanation(List<ClockLine> lines) implements Serializable {

    public Explanation {
        lines = List.copyOf(lines);
    }

    public List<ClockLine> counted() {
        return of(ClockLine.Kind.COUNTED);
    }

    public List<ClockLine> notCounted() {
        return of(ClockLine.Kind.NOT_COUNTED);
    }

    public List<ClockLine> sum() {
        return of(ClockLine.Kind.SUM);
    }

    private List<ClockLine> of(ClockLine.Kind kind) {
        return lines.stream().filter(line -> line.code().kind() == kind).toList();
    }
}
