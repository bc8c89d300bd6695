package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.residence.entity.Consequence;
import java.io.Serializable;
import java.util.List;

/**
 * What is known of a client's right to stay («Aufenthaltsstatus»).
 *
 * @param lines the timeline, the latest first, without gaps: a time of which nothing is on record says so
 * @param history everything that was ever on record, the latest first
 * @param kinds which rights to stay there are
 * @param following what follows from the one that holds today; empty where none does
 */
public record StatusView(
        SimCase simCase,
        List<StatusLine> lines,
        List<FormerStatus> history,
        List<ResidenceKind> kinds,
        List<Consequence> following,
        boolean changeable)
        implements Serializable {

    public StatusView {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        kinds = List.copyOf(kinds);
        following = List.copyOf(following);
    }
}
