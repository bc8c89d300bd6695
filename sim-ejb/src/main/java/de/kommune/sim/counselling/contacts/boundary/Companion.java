package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.persons.entity.Relation;
import java.io.Serializable;

/**
 * Somebody of the household who may have taken part («Mitglied des Haushalts»).
 *
 * @param over whether the five years of this person are over and no exception holds
 */
public record Companion(long caseId, String personName, Relation relation, boolean over) implements Serializable {}
