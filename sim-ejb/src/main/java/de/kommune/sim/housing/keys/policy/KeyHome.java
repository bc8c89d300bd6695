package de.kommune.sim.housing.keys.policy;

/** Where a person lives on a day, as far as keys ask («Zuhause»). */
public record KeyHome(long personId, long facilityId, long unitId, long roomId) {}
