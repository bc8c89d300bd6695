package de.kommune.sim.access;

import java.util.Set;

/** Who stands in for whom. The organisation knows it; access knows only this shape, so that every ground may ask. */
public interface StandIns {

    /** The accounts for which this one stands in today («Vertretung»), itself not among them. */
    Set<String> representedBy(String account);
}
