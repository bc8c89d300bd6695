package de.kommune.sim.volunteering.requests.boundary;

import java.io.Serializable;

/** A town or a part of one to choose from («Gegend»). Public for JPQL. */
public record AreaChoice(Long id, String name) implements Serializable {}
