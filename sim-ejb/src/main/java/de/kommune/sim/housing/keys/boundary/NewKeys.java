package de.kommune.sim.housing.keys.boundary;

import de.kommune.sim.housing.keys.entity.KeyKind;
import java.io.Serializable;
import java.util.List;

/**
 * Keys that come into the cupboard together («neue Schlüssel»): all of them or none.
 *
 * @param unitId null unless they are of a flat
 * @param roomId null unless they are of a room; with neither they are of the house
 * @param stamps the number on each
 */
public record NewKeys(Long unitId, Long roomId, KeyKind kind, List<String> stamps) implements Serializable {

    public NewKeys {
        stamps = stamps.stream()
                .map(String::strip)
                .filter(stamp -> !stamp.isEmpty())
                .toList();
    }
}
