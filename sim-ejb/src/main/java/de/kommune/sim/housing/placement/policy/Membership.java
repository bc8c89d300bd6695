package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;

/** That somebody belongs to a household for a time («Zugehörigkeit zum Haushalt»). */
public record Membership(long household, Period period) {}
