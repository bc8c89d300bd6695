package de.kommune.sim.intake.entity;

import java.io.Serializable;
import java.util.List;

/**
 * How well a request fits a counsellor, and why («Vorschlag zur Zuteilung»).
 *
 * @param name how the directory calls the counsellor
 * @param points the more the better; worth nothing beyond this list
 * @param best whether nobody who is there fits better
 * @param free whether the request can go there today
 * @param reasons in words, in the order language, cases, earlier counselling, absence
 */
public record Suggestion(String account, String name, int points, boolean best, boolean free, List<Reason> reasons)
        implements Serializable {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for or against it; its sentence is {@code intake.Code.<CODE>}. */
    public record Reason(Code code, List<Serializable> values) implements Serializable {

        public Reason {
            values = List.copyOf(values);
        }

        public static Reason of(Code code, Serializable... values) {
            return new Reason(code, List.of(values));
        }
    }

    /** What a reason says, and which values it carries. */
    public enum Code {
        /** Speaks a language of the person: its code. */
        SPEAKS,
        /** Speaks none of them. */
        SPEAKS_NONE,
        /** Cases on a share of a full-time post: cases, share. */
        CASES,
        /** Cases, and no post is entered: cases. */
        CASES_WITHOUT_POST,
        /** Looked after the person before. */
        KNOWS_PERSON,
        /** Looked after somebody of the household before. */
        KNOWS_FAMILY,
        /** Leads the team, and counsels only where nobody else can. */
        LEADS,
        /** Somebody stands in until that day. */
        AWAY
    }
}
