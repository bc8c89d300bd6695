package de.kommune.sim.intake.boundary;

import de.kommune.sim.cases.boundary.CaseRow;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A request with what its page shows («Anfrageansicht»).
 *
 * @param outcome what was answered, or why it was declined, in words; null while it is pending or where nobody said
 * @param cases the person's cases, the live one first
 * @param mayAssign whether the caller may give it to somebody
 * @param mayOpen whether the caller may open its case
 * @param maySettle whether the caller may answer or decline it
 */
public record RequestView(
        RequestRow row, String outcome, List<CaseRow> cases, boolean mayAssign, boolean mayOpen, boolean maySettle)
        implements Serializable {

    public RequestView {
        cases = List.copyOf(cases);
    }

    /** The person's case that is not over. */
    public Optional<CaseRow> liveCase() {
        return cases.stream().filter(row -> row.status().isLive()).findFirst();
    }
}
