package de.kommune.sim.intake.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A request as a list shows it («Anfragezeile»).
 *
 * @param need what the person needs, in a sentence
 * @param languages codes of the languages in which the person can talk, in order
 */
public record RequestRow(RequestLine line, String need, List<String> languages) implements Serializable {

    public RequestRow {
        languages = List.copyOf(languages);
    }
}
