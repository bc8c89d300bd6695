package de.kommune.sim.web.text;

/** The functions that pages call as {@code sim:…}. */
public final class Functions {

    private Functions() {}

    /** The label of an enum constant, {@code #{sim:label(simCase.status)}}. */
    public static String label(Enum<?> constant) {
        return Texts.label(constant);
    }

    /** A day, a moment or a sum as it is written here; empty for none. */
    public static String readable(Object value) {
        return value == null ? "" : String.valueOf(Readable.of(value));
    }
}
