package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import java.io.Serializable;

/**
 * How far the look through a section is («Stand eines Abschnitts»).
 *
 * @param pending entries that nobody has looked at yet
 * @param awaiting those among them that only their author may look at
 */
public record SectionCount(Section section, long entries, long pending, long awaiting, long leftOut)
        implements Serializable {}
