package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.persons.entity.Relation;
import java.io.Serializable;

/** Somebody of the household («Haushaltsmitglied auf dem Leistungsblatt»). */
public record SheetMember(long personId, String person, Relation relation) implements Serializable {}
