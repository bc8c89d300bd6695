package de.kommune.sim.takeover.receiving.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.takeover.boundary.TakeoverSeals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migration 090: free text and files of takeovers that lay readable in the database come under seal («Versiegelung»). It is
 * written in Java, because the database never sees the key. A landed migration: it is not changed any more.
 */
@Dependent
class StagingUnderSeal implements JavaMigration {

    @EJB
    private Seals seals;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("090");
    }

    @Override
    public String getDescription() {
        return "staging under seal";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    /** MariaDB changes tables outside of transactions, and Flyway notes the step in one. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection owner = context.getConnection();
        seal(owner, TakeoverSeals.REMARKS, "blob");
        seal(owner, TakeoverSeals.FILES, "mediumblob");
    }

    /** A step that was interrupted finds what it has done already, and goes on. */
    private void seal(Connection owner, SealedTable table, String type) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("alter table " + table.name() + " add column if not exists key_no int null,"
                    + " add column if not exists sealed " + type + " null");
            sealRows(owner, table);
            statement.execute("alter table " + table.name() + " modify key_no int not null, modify sealed " + type
                    + " not null, drop column content");
        }
    }

    private void sealRows(Connection owner, SealedTable table) throws SQLException {
        String key = String.join(", ", table.key());
        String one = String.join(" = ? and ", table.key()) + " = ?";
        String update = "update " + table.name() + " set key_no = ?, sealed = ? where " + one;
        try (Statement keys = owner.createStatement();
                PreparedStatement content =
                        owner.prepareStatement("select content from " + table.name() + " where " + one);
                PreparedStatement write = owner.prepareStatement(update);
                ResultSet row =
                        keys.executeQuery("select " + key + " from " + table.name() + " where sealed is null")) {
            while (row.next()) {
                sealRow(table, row, content, write);
            }
        }
    }

    private void sealRow(SealedTable table, ResultSet row, PreparedStatement content, PreparedStatement write)
            throws SQLException {
        Object[] key = new Object[table.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getLong(i + 1);
            content.setObject(i + 1, key[i]);
            write.setObject(i + 3, key[i]);
        }
        try (ResultSet found = content.executeQuery()) {
            found.next();
            SealedText sealed = seals.sealBytes(found.getBytes(1), table.place(key));
            write.setInt(1, sealed.getKeyNo());
            write.setBytes(2, sealed.getSealed());
            write.executeUpdate();
        }
    }
}
