package de.kommune.sim.access;

import java.util.Set;

/** Who stands in for whom. The organisation knows it; access knows only this shape, so that every ground may ask. */
public interface StandIns {

    /** The same for a query: which entries {@code d} of deputies let {@code :me} stand in on the day {@code :today}. */
    String FOR_ME = "d.deputy = :me and d.revokedAt is null and d.period.from <= :today and d.period.to > :today";

    /** The accounts for which this one stands in today («Vertretung»), itself not among them. */
    Set<String> representedBy(String account);
}
