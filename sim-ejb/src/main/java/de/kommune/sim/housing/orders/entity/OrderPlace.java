package de.kommune.sim.housing.orders.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a template of an order takes a value in («Platzhalter»), written in curly brackets: {@code {Person}}. What a place was called before its German
 * name goes on being understood, so that a template that was written once stays good.
 */
public enum OrderPlace {
    PERSON("Person", "person"),
    BIRTH_DATE("Geburtsdatum", "birthDate"),
    FACILITY("Unterkunft", "facility"),
    ROOM("Zimmer", "room"),
    BED("Platz", "place"),
    STATUTE("Vorschrift", "statute"),
    INDIVIDUAL("Einzelfall", "individual"),
    REMEDY("Rechtsbehelf", "remedy"),
    FROM("Beginn", "from"),
    UNTIL("Dauer", "until"),
    LAST_NIGHT("LetzteNacht", "lastNight");

    /** What stands in curly brackets. */
    public static final Pattern WRITTEN = Pattern.compile("\\{([^{}]*)}");

    private final String german;
    private final String former;

    OrderPlace(String german, String former) {
        this.german = german;
        this.former = former;
    }

    /** Which place that name means; nothing for a name that no place has. */
    public static Optional<OrderPlace> named(String name) {
        return Arrays.stream(values())
                .filter(place -> place.german.equals(name) || place.former.equals(name))
                .findFirst();
    }

    /** The same wording with the German names. */
    public static String inGerman(String wording) {
        return WRITTEN.matcher(wording)
                .replaceAll(found -> Matcher.quoteReplacement(
                        named(found.group(1)).map(OrderPlace::written).orElse(found.group())));
    }

    boolean standsIn(String wording) {
        return wording.contains(written()) || wording.contains("{" + former + "}");
    }

    /** As it has to be written. */
    public String written() {
        return "{" + german + "}";
    }
}
