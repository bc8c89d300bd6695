package de.kommune.sim.authorities.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import java.io.Serializable;
import java.util.List;

/**
 * What is known of a person's right to stay («Aufenthaltsstatus der Person»).
 *
 * @param lines the latest first
 * @param history everything that was ever on record, the latest first
 * @param kinds which rights to stay there are
 */
public record ResidenceView(
        long personId,
        String person,
        List<ResidenceLine> lines,
        List<FormerResidence> history,
        List<ResidenceKind> kinds)
        implements Serializable {

    public ResidenceView {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        kinds = List.copyOf(kinds);
    }
}
