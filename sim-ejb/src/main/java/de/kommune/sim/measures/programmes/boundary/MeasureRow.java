package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.Measure;

/**
 * A measure in a list («Zeile»).
 *
 * @param taking so many take part today
 * @param waiting so many wait
 */
public record MeasureRow(Measure measure, long taking, long waiting) {

    public long free() {
        return Math.max(0, measure.getCapacity() - taking);
    }
}
