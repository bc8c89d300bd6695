package de.kommune.sim.cases.filters.boundary;

import de.kommune.sim.cases.boundary.CaseFilter;
import java.io.Serializable;

/** A filter under the name that somebody gave it («gespeicherter Filter»). */
public record NamedFilter(long id, String name, CaseFilter filter) implements Serializable {}
