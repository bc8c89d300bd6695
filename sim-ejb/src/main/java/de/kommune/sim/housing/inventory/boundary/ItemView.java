package de.kommune.sim.housing.inventory.boundary;

import java.io.Serializable;
import java.util.List;

/** A thing with everybody who ever had it, the latest first («Inventarstück auf seiner Seite»). */
public record ItemView(ItemLine line, List<HandedItem> loans) implements Serializable {}
