package de.kommune.sim.housing.estate.boundary;

import java.io.Serializable;

/**
 * Where in its facility a room lies («Lage des Zimmers»).
 *
 * @param building empty where there is one only
 * @param unit the flat; empty for a room that lies in none
 */
public record RoomSite(String building, String unit) implements Serializable {

    public RoomSite {
        building = building == null ? "" : building.strip();
        unit = unit == null ? "" : unit.strip();
    }
}
