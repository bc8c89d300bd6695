package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.TeamPart;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody of the counselling team («Kollegin, Kollege»).
 *
 * @param share of a full-time post that the account holds today; null where no post is entered
 * @param awayUntil the last day on which somebody stands in for the account; null for who is there
 * @param languages codes of the languages in which the account counsels
 */
public record Colleague(
        String account, String name, TeamPart part, BigDecimal share, LocalDate awayUntil, Set<String> languages)
        implements Serializable {

    public Colleague {
        languages = Set.copyOf(languages);
    }
}
