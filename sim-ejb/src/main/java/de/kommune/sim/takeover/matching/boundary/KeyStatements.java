package de.kommune.sim.takeover.matching.boundary;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files rows under the hashes of their keys and finds the rows before them that are filed under the same. */
final class KeyStatements {

    private static final String FILE =
            "insert ignore into takeover_key (takeover_id, key_hash, row_id, filed) values (?, ?, ?, ?)";
    private static final String PAIRS = "select distinct a.row_id, b.row_id from takeover_key a join takeover_key b"
            + " on b.takeover_id = a.takeover_id and b.key_hash = a.key_hash and b.row_id < a.row_id"
            + " and (a.filed or b.filed) where a.takeover_id = ? and a.row_id between ? and ?";

    private final Connection connection;
    private final long takeoverId;

    KeyStatements(Connection connection, long takeoverId) {
        this.connection = connection;
        this.takeoverId = takeoverId;
    }

    void file(Map<Long, Proposals.Row> candidates) throws SQLException {
        boolean any = false;
        try (PreparedStatement insert = connection.prepareStatement(FILE)) {
            for (Map.Entry<Long, Proposals.Row> candidate : candidates.entrySet()) {
                Set<Long> filed = hashes(candidate.getValue().prepared().filedUnder());
                Set<Long> sought = hashes(candidate.getValue().prepared().soughtUnder());
                sought.addAll(filed);
                for (Long hash : sought) {
                    insert.setLong(1, takeoverId);
                    insert.setLong(2, hash);
                    insert.setLong(3, candidate.getKey());
                    insert.setBoolean(4, filed.contains(hash));
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** Each pair once, the later row first. */
    List<long[]> pairs(long firstRow, long lastRow) throws SQLException {
        List<long[]> pairs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PAIRS)) {
            select.setLong(1, takeoverId);
            select.setLong(2, firstRow);
            select.setLong(3, lastRow);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    pairs.add(new long[] {found.getLong(1), found.getLong(2)});
                }
            }
        }
        return pairs;
    }

    private static Set<Long> hashes(Set<String> keys) {
        Set<Long> hashes = new HashSet<>();
        keys.forEach(key -> hashes.add(hash(key)));
        return hashes;
    }

    /** FNV-1a over 64 bits: short, quick, and spread well enough that a collision is a rare useless comparison. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
