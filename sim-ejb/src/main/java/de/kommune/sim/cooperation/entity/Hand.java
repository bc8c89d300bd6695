package de.kommune.sim.cooperation.entity;

import java.time.LocalDateTime;

/** Who does something with a message, for which desk and when («Hand»). */
public record Hand(Desk desk, String account, LocalDateTime at) {}
