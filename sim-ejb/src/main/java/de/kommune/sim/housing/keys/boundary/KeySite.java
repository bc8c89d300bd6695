package de.kommune.sim.housing.keys.boundary;

import java.io.Serializable;

/**
 * What a key can be of («Schließort»): a room or a flat of a facility.
 *
 * @param roomId null for a flat, as is the name
 */
public record KeySite(long unitId, String building, String unit, Long roomId, String room) implements Serializable {}
