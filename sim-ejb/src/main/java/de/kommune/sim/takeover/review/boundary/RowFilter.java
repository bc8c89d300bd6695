package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.RowOutcome;
import java.io.Serializable;

/** What the list of rows shows («Zeilenfilter»); null means all. */
public record RowFilter(long takeoverId, Long fileId, RowOutcome outcome, String severity, String findingCode)
        implements Serializable {}
