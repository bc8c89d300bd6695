package de.kommune.sim.benefits.regime.entity;

import java.io.Serializable;
import java.util.List;

/** A sentence of the reckoning («Zeile des Rechenwegs»): which, and with what. */
public record RegimeWhy(Code code, List<Serializable> values) implements Serializable {

    /** What a sentence says («Art der Zeile»). */
    public enum Code {
        /** What the paper is called, and since when. */
        TITLE,
        /** What the last paper was called, and its last day. */
        TITLE_ENDED,
        NO_TITLE,
        FIRST_GRANT,
        /** What happened, and when. */
        EVENT,
        /** Months, day of entry or return, first day after them. */
        WAITED,
        /** The same, still ahead. */
        WAITING,
        NO_ENTRY,
        /** From when on the age limit counts. */
        OF_AGE,
        /** What changed on that day, and from when on it counts. */
        MONTH_END,
        NO_RULE
    }

    public RegimeWhy {
        values = List.copyOf(values);
    }

    public static RegimeWhy of(Code code, Serializable... values) {
        return new RegimeWhy(code, List.of(values));
    }

    /** For a sentence with its values. */
    public Object[] arguments() {
        return values.toArray();
    }
}
