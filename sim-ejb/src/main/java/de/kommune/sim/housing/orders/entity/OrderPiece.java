package de.kommune.sim.housing.orders.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One passage of an order («Baustein der Verfügung»), with the places for values that it must keep. */
public enum OrderPiece {
    TITLE,
    /** What is ordered («Tenor»). */
    RULING("person", "birthDate", "facility", "room", "place"),
    /** On which statute, and why. */
    REASONS("statute", "individual"),
    /** How long it holds. */
    TERM,
    /** What one can do against it («Rechtsbehelfsbelehrung»). */
    REMEDY("remedy");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> ANYWHERE = Set.of("from", "until", "lastNight");

    private final List<String> places;

    OrderPiece(String... places) {
        this.places = List.of(places);
    }

    /** The places that a wording lacks. */
    public List<String> missingIn(String wording) {
        return places.stream()
                .filter(place -> !wording.contains("{" + place + "}"))
                .toList();
    }

    /** What stands in curly brackets and is no place of this passage; it would be printed as it stands. */
    public List<String> unknownIn(String wording) {
        List<String> unknown = new ArrayList<>();
        Matcher found = PLACE.matcher(wording);
        while (found.find()) {
            if (!places.contains(found.group(1)) && !ANYWHERE.contains(found.group(1))) {
                unknown.add(found.group(1));
            }
        }
        return unknown;
    }

    /** As they have to be written, for the help beside the field. */
    public List<String> getPlaces() {
        return places.stream().map(place -> "{" + place + "}").toList();
    }
}
