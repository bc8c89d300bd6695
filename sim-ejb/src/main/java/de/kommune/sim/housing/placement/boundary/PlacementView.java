package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/** A placement with the person whom it is about («Belegung auf ihrer Seite»). */
public record PlacementView(long personId, String person, PlacementLine line) implements Serializable {}
