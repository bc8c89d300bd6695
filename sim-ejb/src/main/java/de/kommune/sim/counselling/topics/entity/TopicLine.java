package de.kommune.sim.counselling.topics.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;

/**
 * A topic in the tree («Themenzeile»).
 *
 * @param depth how many topics stand above it; 0 for a category
 * @param category the name of the category that it belongs to, its own where it is one
 * @param leaf whether no topic stands below it, so that a talk can be about it
 */
public record TopicLine(
        Long id,
        int version,
        String code,
        String parentCode,
        String name,
        String category,
        int depth,
        boolean leaf,
        Period period)
        implements Serializable {

    /** A category, under which topics are shown and counted. */
    public boolean isTop() {
        return depth == 0;
    }
}
