package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.housing.estate.entity.RoomFacts;

/** Where a bed stands («Standort des Platzes»). */
public record Bedroom(long placeId, long roomId, long unitId, long facilityId, RoomFacts room) {}
