package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * One cell of a row («Zelle»): what stands in the file, and beside it what it was read as.
 *
 * @param header the column's header in the file
 * @param meaning name of the column's meaning, null for none
 * @param original as it stands in the file, empty where the legal basis does not allow to keep it
 * @param read what it was taken for, null where that is the text itself
 * @param findings what the reading noticed
 */
public record CellView(String header, String meaning, String original, String read, List<FindingView> findings)
        implements Serializable {

    /** Whether the value differs from what stands in the file. */
    public boolean isRepaired() {
        return findings.stream().anyMatch(finding -> !"NOTE".equals(finding.severity()));
    }
}
