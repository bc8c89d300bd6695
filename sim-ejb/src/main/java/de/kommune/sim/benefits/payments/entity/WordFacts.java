package de.kommune.sim.benefits.payments.entity;

import java.io.Serializable;

/**
 * How the other program calls something («Wort des Leistungsprogramms»).
 *
 * @param code as SIM has it: a kind of need, an outcome, a rhythm, a state
 * @param word as it stands in the file
 */
public record WordFacts(String code, String word) implements Serializable {}
