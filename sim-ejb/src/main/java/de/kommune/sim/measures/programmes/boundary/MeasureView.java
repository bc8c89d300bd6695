package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureCost;
import java.util.List;

/**
 * A measure with what its page shows («Ansicht der Maßnahme»).
 *
 * @param hidden so many stand on its lists whose cases the caller does not see
 * @param free so many seats nobody holds
 */
public record MeasureView(
        Measure measure,
        List<ParticipationLine> taking,
        List<ParticipationLine> waiting,
        List<ParticipationLine> ended,
        long hidden,
        int free,
        List<SessionLine> sessions,
        List<MeasureCost> costs) {}
