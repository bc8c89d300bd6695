package de.kommune.sim.volunteering.volunteers.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A sum that was paid («Zeile der Aufwandsentschädigungen»). Public for JPQL. */
public record AllowanceLine(
        Long id, Integer version, LocalDate paidOn, BigDecimal amount, Boolean cancelled, String notedBy)
        implements Serializable {}
