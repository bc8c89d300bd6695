package de.kommune.sim.housing.estate.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a room is («Angaben zum Zimmer»).
 *
 * @param floor 0 is the ground floor, -1 the basement
 * @param area in square metres, with at most two places
 * @param maxPersons so many people at most, if fewer than area and beds allow; null where these alone decide
 * @param familyOnly for one household at a time
 * @param sheltered set apart for people who need protection («geschützt»)
 */
public record RoomFacts(
        String name,
        int floor,
        BigDecimal area,
        Integer maxPersons,
        SexRule sexRule,
        boolean familyOnly,
        boolean sheltered,
        boolean stepFree)
        implements Serializable {}
