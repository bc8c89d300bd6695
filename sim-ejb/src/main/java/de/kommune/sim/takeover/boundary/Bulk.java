package de.kommune.sim.takeover.boundary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements whose rows travel in one piece («Massenanweisung»). */
public final class Bulk {

    private Bulk() {}

    /**
     * The server's pool asks the driver for generated keys unless it is told otherwise, and then each row of a batch travels by
     * itself.
     */
    public static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
    }
}
