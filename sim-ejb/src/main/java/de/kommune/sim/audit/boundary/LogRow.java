package de.kommune.sim.audit.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A line of the access log as a list shows it («Protokolleintrag»). */
public record LogRow(
        long seq,
        LocalDateTime at,
        String account,
        String roles,
        String department,
        String action,
        String deed,
        String data,
        String purpose,
        Long recordId,
        Long personId,
        String outcome,
        Long hits)
        implements Serializable {}
