package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.placement.policy.Limits;

/**
 * A facility, as far as a suggestion asks («Unterkunft im Vorschlag»).
 *
 * @param schoolMinutes to the next school on foot; null where nobody entered it
 * @param clinicMinutes to the next practice on foot; null where nobody entered it
 * @param reserve so many beds are better kept free
 */
public record House(long facilityId, Limits limits, Integer schoolMinutes, Integer clinicMinutes, int reserve) {}
