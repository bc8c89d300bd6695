package de.kommune.sim.housing.estate.policy;

import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import java.time.LocalDate;

/**
 * A row of the estate's table («Tabellenzeile»): one room, with the facility that it lies in.
 *
 * @param no as a spreadsheet counts it
 * @param opensOn of the facility; null where the table says nothing
 */
public record EstateRow(
        int no, FacilityFacts facility, LocalDate opensOn, String building, String unit, RoomFacts room, int places) {}
