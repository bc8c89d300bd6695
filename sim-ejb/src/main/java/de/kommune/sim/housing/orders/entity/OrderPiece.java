package de.kommune.sim.housing.orders.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** One passage of an order («Baustein der Verfügung»), with the places for values that it must keep. */
public enum OrderPiece {
    TITLE,
    /** What is ordered («Tenor»). */
    RULING(OrderPlace.PERSON, OrderPlace.BIRTH_DATE, OrderPlace.FACILITY, OrderPlace.ROOM, OrderPlace.BED),
    /** On which statute, and why. */
    REASONS(OrderPlace.STATUTE, OrderPlace.INDIVIDUAL),
    /** How long it holds. */
    TERM,
    /** What one can do against it («Rechtsbehelfsbelehrung»). */
    REMEDY(OrderPlace.REMEDY);

    private static final List<OrderPlace> ANYWHERE = List.of(OrderPlace.FROM, OrderPlace.UNTIL, OrderPlace.LAST_NIGHT);

    private final List<OrderPlace> places;

    OrderPiece(OrderPlace... places) {
        this.places = List.of(places);
    }

    /** The places that a wording lacks. */
    public List<String> missingIn(String wording) {
        return places.stream()
                .filter(place -> !place.standsIn(wording))
                .map(OrderPlace::written)
                .toList();
    }

    /** What stands in curly brackets and is no place of this passage; it would be printed as it stands. */
    public List<String> unknownIn(String wording) {
        List<String> unknown = new ArrayList<>();
        Matcher found = OrderPlace.WRITTEN.matcher(wording);
        while (found.find()) {
            boolean known = OrderPlace.named(found.group(1))
                    .filter(place -> places.contains(place) || isAnywhere(place))
                    .isPresent();
            if (!known) {
                unknown.add(found.group());
            }
        }
        return unknown;
    }

    private boolean isAnywhere(OrderPlace place) {
        return this != TITLE && ANYWHERE.contains(place);
    }

    /** Those that it must keep. */
    public List<OrderPlace> getPlaces() {
        return places;
    }

    /** Those that it may have besides. */
    public List<OrderPlace> getFurtherPlaces() {
        return this == TITLE ? List.of() : ANYWHERE;
    }
}
