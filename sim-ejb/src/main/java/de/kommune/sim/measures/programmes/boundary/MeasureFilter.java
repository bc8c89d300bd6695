package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.MeasureKind;

/**
 * Which measures are looked for («Auswahl»).
 *
 * @param text the title begins so; null for any
 * @param kind null for any
 * @param over whether those that are over are looked for, rather than those that run or are to come
 */
public record MeasureFilter(String text, MeasureKind kind, boolean over) {}
