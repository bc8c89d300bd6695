package de.kommune.sim.housing.forecast.policy;

import java.time.LocalDate;
import java.util.List;

/** All that a forecast is made of («Grundlagen der Vorausschau»), as it was known on the first day. */
public record ForecastBasis(
        LocalDate firstDay,
        List<ForecastHouse> houses,
        List<ForecastRoom> rooms,
        List<KnownClosure> closures,
        List<KnownStay> stays,
        List<Announced> announced,
        List<Expected> expected) {

    public ForecastBasis {
        houses = List.copyOf(houses);
        rooms = List.copyOf(rooms);
        closures = List.copyOf(closures);
        stays = List.copyOf(stays);
        announced = List.copyOf(announced);
        expected = List.copyOf(expected);
    }

    /** The same with what is expected. */
    public ForecastBasis expecting(List<Expected> more) {
        return new ForecastBasis(firstDay, houses, rooms, closures, stays, announced, more);
    }
}
