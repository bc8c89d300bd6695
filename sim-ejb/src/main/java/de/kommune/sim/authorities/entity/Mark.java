package de.kommune.sim.authorities.entity;

import java.time.LocalDateTime;

/** Who did something, and when («Vermerk»). */
public record Mark(String account, LocalDateTime at) {}
