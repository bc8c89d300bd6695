package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import java.time.LocalDate;

/**
 * A right to stay for a time («Status»).
 *
 * @param words as the paper calls it
 * @param firstGrant when such a title was granted for the first time; null for unknown
 * @param entry when the person came to Germany; null for unknown
 */
public record Standing(Period period, ResidenceGroup group, String words, LocalDate firstGrant, LocalDate entry) {}
