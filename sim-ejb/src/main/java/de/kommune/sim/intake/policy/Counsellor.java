package de.kommune.sim.intake.policy;

import de.kommune.sim.intake.entity.Acquaintance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What counts of a counsellor when a request is given away («Beraterin»).
 *
 * @param leads whether she leads the team
 * @param share of a full-time post; null where no post is entered
 * @param cases running cases, and requests that are to become some
 * @param awayUntil the last day on which somebody stands in for her; null for who is there
 */
public record Counsellor(
        String account,
        String name,
        boolean leads,
        BigDecimal share,
        long cases,
        LocalDate awayUntil,
        Set<String> languages,
        Acquaintance acquaintance) {

    public Counsellor {
        languages = Set.copyOf(languages);
    }

    boolean isAway() {
        return awayUntil != null;
    }

    /** Cases for one full-time post; without a post as if it were a whole one. */
    double load() {
        return cases / (share == null ? 1.0 : share.doubleValue());
    }
}
