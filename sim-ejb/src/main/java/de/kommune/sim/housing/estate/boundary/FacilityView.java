package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.HouseRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A facility with all that its page shows («Unterkunft im Überblick»), on a night.
 *
 * @param storeys building by building, from the lowest floor up
 * @param closures of the night and later
 * @param rules what holds that night, its own or the town's
 * @param history every version of its own rules
 */
public record FacilityView(
        Facility facility,
        LocalDate night,
        List<Storey> storeys,
        List<ClosureLine> closures,
        List<HouseRule> rules,
        List<HouseRule> history)
        implements Serializable {

    public long getPlaces() {
        return storeys.stream().mapToLong(Storey::getPlaces).sum();
    }

    public long getClosed() {
        return storeys.stream()
                .flatMap(storey -> storey.rooms().stream())
                .flatMap(room -> room.beds().stream())
                .filter(Bed::closed)
                .count();
    }
}
