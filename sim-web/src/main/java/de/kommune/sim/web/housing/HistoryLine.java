package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.placement.boundary.FormerState;
import de.kommune.sim.housing.placement.entity.PlacementState;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was known of a placement, with the reports whose nights it put right («Zeile der Geschichte»).
 *
 * @param reports that had been sent before somebody entered it
 */
public record HistoryLine(FormerState state, List<SentLine> reports) implements Serializable {

    static HistoryLine of(FormerState state, FormerState before, List<SentLine> reports) {
        List<Period> changed = changed(lived(before), lived(state));
        return new HistoryLine(
                state,
                reports.stream()
                        .filter(report -> report.notedAt().isBefore(state.at()))
                        .filter(report -> changed.stream().anyMatch(report.nights()::overlaps))
                        .toList());
    }

    private static List<Period> changed(List<Period> before, List<Period> after) {
        return before.isEmpty() || after.isEmpty()
                ? Stream.concat(before.stream(), after.stream()).toList()
                : before.get(0).differences(after.get(0));
    }

    /** The nights on which she was housed by it; none where a bed was only kept. */
    private static List<Period> lived(FormerState state) {
        boolean housed = state != null && (state.state().isLiving() || state.state() == PlacementState.ENDED);
        return housed ? List.of(state.period()) : List.of();
    }
}
