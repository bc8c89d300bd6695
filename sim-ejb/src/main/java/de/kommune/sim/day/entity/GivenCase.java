package de.kommune.sim.day.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A case that a colleague hands on and that nobody has taken yet («weitergegebener Fall»). */
public record GivenCase(long caseId, String personName, String givenBy, LocalDateTime givenAt)
        implements Serializable {}
