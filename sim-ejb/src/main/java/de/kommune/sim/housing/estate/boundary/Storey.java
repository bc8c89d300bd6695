package de.kommune.sim.housing.estate.boundary;

import java.io.Serializable;
import java.util.List;

/** The rooms of a building on one floor («Etage»). */
public record Storey(String building, int floor, List<RoomView> rooms) implements Serializable {

    public long getPlaces() {
        return rooms.stream().mapToLong(room -> room.beds().size()).sum();
    }
}
