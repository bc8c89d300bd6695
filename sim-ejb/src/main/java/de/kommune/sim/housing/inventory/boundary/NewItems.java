package de.kommune.sim.housing.inventory.boundary;

import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import java.io.Serializable;
import java.util.List;

/**
 * Things of one kind that come into a house together («neues Inventar»): all of them or none.
 *
 * @param roomId null for the store of the house
 * @param bedId null unless they belong to a bed of the room
 * @param name of the things; may be missing
 * @param count how many, where they have no numbers yet
 * @param tags the number on each; empty where the house has none
 */
public record NewItems(
        Long roomId, Long bedId, ItemKind kind, String name, ItemCondition condition, int count, List<String> tags)
        implements Serializable {

    public NewItems {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** How many things come. */
    int size() {
        return tags.isEmpty() ? count : tags.size();
    }
}
