package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Sex;

/**
 * That somebody has a bed, or is to have it («bekannte Belegung»).
 *
 * @param household whom the person belongs to; a negative number of its own for somebody alone
 */
public record KnownStay(long placeId, long personId, long household, Sex sex, boolean needsProtection, Period period) {}
