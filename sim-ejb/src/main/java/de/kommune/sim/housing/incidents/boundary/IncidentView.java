package de.kommune.sim.housing.incidents.boundary;

import de.kommune.sim.housing.incidents.entity.IncidentNotice;
import java.io.Serializable;
import java.util.List;

/**
 * An incident with all that its page shows («Vorkommnis auf seiner Seite»).
 *
 * @param told whom it was told, the first first
 * @param measures what was done and added, the first first
 */
public record IncidentView(IncidentLine line, String words, List<IncidentNotice> told, List<MeasureLine> measures)
        implements Serializable {}
