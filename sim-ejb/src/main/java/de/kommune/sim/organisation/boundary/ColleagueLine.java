package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.TeamPart;
import java.io.Serializable;
import java.util.List;

/**
 * Somebody of the team as a choice or a line («Teamzeile»).
 *
 * @param languages codes of the languages in which the account counsels, in order
 * @param mayChange whether the caller may change these languages
 */
public record ColleagueLine(String account, String name, TeamPart part, List<String> languages, boolean mayChange)
        implements Serializable {

    public ColleagueLine {
        languages = List.copyOf(languages);
    }
}
