package de.kommune.sim.takeover.boundary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Numbers for rows that are written in bulk, from the same sequence and in the same blocks as those of the entities, so
 * that what belongs to a row can be written in the same batch without reading the row's number back.
 */
public final class RowNumbers {

    private static final int BLOCK = 200;

    private final Connection connection;
    private long next;
    private long last = -1;

    public RowNumbers(Connection connection) {
        this.connection = connection;
    }

    /** A number that nobody else has. */
    public long next() throws SQLException {
        if (next > last || last < 0) {
            try (PreparedStatement select = connection.prepareStatement("select next value for sim_id");
                    ResultSet result = select.executeQuery()) {
                result.next();
                last = result.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
