package de.kommune.sim.housing.placement.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A rule that a placement would break («Regelverstoß»). Names no person: who may see a room need not know who lives in it.
 *
 * @param night the first night on which it would be broken
 */
public record Breach(HousingRule rule, String room, LocalDate night) implements Serializable {}
