package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.text.Texts;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a thing stands, as it is chosen from a list («Standort im Formular»): written as {@code 12} for a room, as {@code 12:34} for a bed of it,
 * and empty for the store of the house.
 *
 * @param roomId null for the store
 * @param bedId null unless it is at a bed
 */
record ItemSite(Long roomId, Long bedId) {

    static ItemSite of(String written) {
        if (written == null || written.isEmpty()) {
            return new ItemSite(null, null);
        }
        String[] parts = written.split(":");
        return new ItemSite(Long.valueOf(parts[0]), parts.length > 1 ? Long.valueOf(parts[1]) : null);
    }

    /** As it is chosen. */
    String written() {
        if (roomId == null) {
            return "";
        }
        return bedId == null ? roomId.toString() : roomId + ":" + bedId;
    }

    /** The rooms of a house and their beds, as one walks through it. */
    static List<SelectItem> choices(FacilityView view, HousingWords words) {
        List<SelectItem> choices = new ArrayList<>();
        view.storeys().stream().flatMap(storey -> storey.rooms().stream()).forEach(room -> add(choices, room, words));
        return choices;
    }

    private static void add(List<SelectItem> choices, RoomView room, HousingWords words) {
        String name = words.room(room);
        choices.add(new SelectItem(new ItemSite(room.id(), null).written(), name));
        room.beds()
                .forEach(bed -> choices.add(new SelectItem(
                        new ItemSite(room.id(), bed.id()).written(),
                        Texts.format("housing.itemAtBed", name, bed.placeNo()))));
    }
}
