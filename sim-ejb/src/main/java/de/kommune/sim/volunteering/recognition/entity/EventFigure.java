package de.kommune.sim.volunteering.recognition.entity;

import de.kommune.sim.volunteering.events.entity.EventKind;
import java.io.Serializable;

/**
 * How many events of a kind took place, and how many guests came («Zahl zu Veranstaltungen»).
 *
 * @param guests null where nobody counted, or where it is too small to be told
 * @param hidden whether it is too small to be told
 */
public record EventFigure(EventKind kind, long events, Long guests, boolean hidden) implements Serializable {}
