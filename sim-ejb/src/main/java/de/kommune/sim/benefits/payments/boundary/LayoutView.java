package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import java.io.Serializable;
import java.time.LocalDateTime;

/** How files look now, and who said so («geltender Aufbau»). */
public record LayoutView(LayoutFacts facts, String by, LocalDateTime at) implements Serializable {}
