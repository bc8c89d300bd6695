package de.kommune.sim.takeover.matching.boundary;

import de.kommune.sim.takeover.matching.policy.KeyIndex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One run of the matching («Abgleich»): the keys of the rows that were matched, and the latest of them ready for being
 * compared. The rows come in the order of their birth dates, so that most that are compared come close to each other.
 */
public final class Matching {

    /** Some chunks; what lies further back is read again. */
    private static final int KEPT = 4000;

    private final KeyIndex index;
    private final Map<Long, Proposals.Row> latest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Proposals.Row> eldest) {
            return size() > KEPT;
        }
    };
    private long[] rowIds;
    private int rows;

    /** @param rows how many will come */
    public Matching(int rows) {
        index = new KeyIndex(rows);
        rowIds = new long[Math.max(rows, 1)];
    }

    /** Files the row; the numbers of the rows before that are worth comparing with it. */
    long[] add(Proposals.Row row) {
        int[] before = index.add(row.prepared().keys());
        if (rows == rowIds.length) {
            rowIds = Arrays.copyOf(rowIds, rows * 2);
        }
        rowIds[rows++] = row.id();
        latest.put(row.id(), row);
        return Arrays.stream(before).mapToLong(place -> rowIds[place]).toArray();
    }

    /** Null for a row that lies too far back. */
    Proposals.Row latest(long rowId) {
        return latest.get(rowId);
    }
}
