package de.kommune.sim.seal.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.seal.policy.SealBrokenException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Brings rows from an older key under the newest («Umschlüsseln»), some at a time, each portion in a transaction of its own.
 * Works for the system, whose grants let it see keys and sealed bytes and nothing else of a row.
 */
@Singleton
@WorksFor(Department.SYSTEM)
public class Resealing {

    private static final Logger LOG = System.getLogger(Resealing.class.getName());
    private static final int AT_ONCE = 50;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Seals seals;

    /**
     * Reseals the next rows of a table after that one, in the order of their key.
     *
     * @param after the last row of the portion before; null for the first
     * @return what was done; its {@code last} is null where no row is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Portion next(SealedTable table, List<Long> after) {
        try (Connection connection = database.getConnection()) {
            List<Row> rows = rows(connection, table, after);
            int broken = 0;
            try (PreparedStatement update = connection.prepareStatement(update(table))) {
                for (Row row : rows) {
                    broken += reseal(table, row, update) ? 0 : 1;
                }
            }
            return new Portion(
                    rows.size() - broken,
                    broken,
                    rows.isEmpty() ? null : rows.get(rows.size() - 1).key());
        } catch (SQLException failure) {
            throw new IllegalStateException("Rows of " + table.name() + " could not be resealed", failure);
        }
    }

    private List<Row> rows(Connection connection, SealedTable table, List<Long> after) throws SQLException {
        String key = String.join(", ", table.key());
        String marks = String.join(", ", Collections.nCopies(table.key().size(), "?"));
        String select = "select key_no, sealed, " + key + " from " + table.name() + " where key_no <> ?"
                + (after == null ? "" : " and (" + key + ") > (" + marks + ")") + " order by " + key + " limit "
                + AT_ONCE;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setInt(1, seals.newestKey());
            for (int i = 0; after != null && i < after.size(); i++) {
                statement.setLong(i + 2, after.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                return read(found, table.key().size());
            }
        }
    }

    private static List<Row> read(ResultSet found, int width) throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
            Long[] key = new Long[width];
            for (int i = 0; i < width; i++) {
                key[i] = found.getLong(i + 3);
            }
            rows.add(new Row(new SealedText(found.getInt(1), found.getBytes(2)), Arrays.asList(key)));
        }
        return rows;
    }

    private static String update(SealedTable table) {
        return "update " + table.name() + " set key_no = ?, sealed = ? where key_no = ? and "
                + String.join(" = ? and ", table.key()) + " = ?";
    }

    /** A seal that is broken stays as it is and is named; one row must not keep all others under the old key. */
    private boolean reseal(SealedTable table, Row row, PreparedStatement update) throws SQLException {
        String place = table.place(row.key().toArray());
        SealedText fresh;
        try {
            fresh = seals.sealBytes(seals.openBytes(row.text(), place), place);
        } catch (EJBException closed) {
            if (closed.getCause() instanceof SealBrokenException broken) {
                LOG.log(Level.WARNING, "Not resealed: {0}", broken.getMessage());
                return false;
            }
            throw closed;
        }
        update.setInt(1, fresh.getKeyNo());
        update.setBytes(2, fresh.getSealed());
        update.setInt(3, row.text().getKeyNo());
        for (int i = 0; i < row.key().size(); i++) {
            update.setLong(i + 4, row.key().get(i));
        }
        update.executeUpdate();
        return true;
    }

    private record Row(SealedText text, List<Long> key) {}

    /** One portion: how many rows were resealed, how many seals are broken, and the last row looked at. */
    public record Portion(int resealed, int broken, List<Long> last) {}
}
