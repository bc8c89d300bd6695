package de.kommune.sim.housing.inventory.policy;

/** Where a person lives («Wohnort für das Inventar»). */
public record ItemHome(long personId, long facilityId, long roomId) {}
