package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.util.List;

/**
 * One line of how the clock was computed («Rechenzeile»): a code whose sentence stands in the bundle
 * {@code cases.ClockLine.<code>}, and the values for it.
 *
 * @param values dates, numbers of days, references and sources in the order that {@link Code} states
 */
public record ClockLine(Code code, List<Serializable> values) implements Serializable {

    public ClockLine {
        values = List.copyOf(values);
    }

    public static ClockLine of(Code code, Serializable... values) {
        return new ClockLine(code, List.of(values));
    }

    /** What a line says, and which values it carries. */
    public enum Code {
        /** Counted: first day, last day, days until today, source. */
        COUNTED(Kind.COUNTED),
        /** As {@link #COUNTED}, with no end in sight: first day, days until today, source. */
        COUNTED_OPEN(Kind.COUNTED),
        /** In the own flat: first day, days until today. */
        OWN_DWELLING(Kind.COUNTED),
        /** A pause too short to interrupt: first day, last day, days, least days of a pause. */
        SHORT_PAUSE(Kind.COUNTED),
        /** A day has been counted by another period: first day, last day, source of the period that repeats it. */
        OVERLAP(Kind.NOT_COUNTED),
        /** As {@link #OVERLAP}, with no end in sight: first day, source. */
        OVERLAP_OPEN(Kind.NOT_COUNTED),
        /** Said, not proven: first day, last day, source. */
        CLAIMED(Kind.NOT_COUNTED),
        /** As {@link #CLAIMED}, with no end in sight: first day, source. */
        CLAIMED_OPEN(Kind.NOT_COUNTED),
        /** Before the day from which the council counts: first day, last day, source, that day. */
        BEFORE_FLOOR(Kind.NOT_COUNTED),
        /** A pause: first day, last day, days. */
        PAUSE(Kind.NOT_COUNTED),
        /** A pause that lasts: first day. */
        PAUSE_OPEN(Kind.NOT_COUNTED),
        /** Time between periods: first day, last day, days. */
        GAP(Kind.NOT_COUNTED),
        /** Nothing is counted any more: first such day. */
        STOPPED(Kind.NOT_COUNTED),
        /** Counselling before the own flat: first day, last day, source. */
        BEFORE_OWN_DWELLING(Kind.NOT_COUNTED),
        /** No own flat is known, so nothing runs. */
        NO_OWN_DWELLING(Kind.SUM),
        /** No period counts, so nothing runs. */
        NO_PERIOD(Kind.SUM),
        /** The first day that counts: day. */
        FIRST_DAY(Kind.SUM),
        /** The years without interruption: first day, years, day they end on. */
        BASE_DAY(Kind.SUM),
        /** As {@link #BASE_DAY}, where the 29 February has no counterpart in the year of the end. */
        BASE_DAY_LEAP(Kind.SUM),
        /** Interruptions move the end: days, last day. */
        MOVED(Kind.SUM),
        /** All together: days used, days allowed, days left. */
        TOTAL(Kind.SUM);

        private final Kind kind;

        Code(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** Under which heading a line stands. */
    public enum Kind {
        COUNTED,
        NOT_COUNTED,
        SUM
    }
}
