package de.kommune.sim.housing.orders.boundary;

import de.kommune.sim.housing.orders.entity.OrderKind;
import java.io.Serializable;
import java.time.LocalDateTime;

/** An order that was issued («Zeile der Verfügungen»). */
public record OrderLine(
        long id, OrderKind kind, int orderNo, int templateVersion, String issuedBy, LocalDateTime issuedAt)
        implements Serializable {}
