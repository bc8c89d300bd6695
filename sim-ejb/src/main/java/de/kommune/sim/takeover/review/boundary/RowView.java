package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.RemarkState;
import java.io.Serializable;
import java.util.List;

/**
 * A staged row with its cells («Zeile»).
 *
 * @param line what the list shows
 * @param cells the cells that hold something
 * @param remark what is known of its free text without breaking the seal, null if it has none
 */
public record RowView(RowLine line, List<CellView> cells, RemarkNote remark) implements Serializable {

    /** A sealed text seen from outside: whether it needs care, why, and whether somebody has decided. */
    public record RemarkNote(boolean sensitive, List<String> hints, RemarkState state) implements Serializable {}
}
