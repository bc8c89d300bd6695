package de.kommune.sim.wall;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.jca.adapters.jdbc.spi.listener.ConnectionListener;

/**
 * Gives a connection that leaves the pool the role of the department that its transaction works for («Datenbankrolle»),
 * and takes it away again when the connection comes back. The account itself may read and write nothing, so a connection
 * without a transaction, or in a transaction that works for nobody, is refused by the database.
 *
 * <p>The pool hands a connection on even if this listener fails. Therefore one that did not get its role, or did not lose
 * it, is closed: whoever uses it fails, and the pool throws it away.
 */
public final class RoleOfConnection implements ConnectionListener {

    /** Under this key the application binds the role's name to its transaction. */
    static final String ROLE_OF_TRANSACTION = "de.kommune.sim.databaseRole";

    private static final String NO_ROLE = "none";
    private static final Pattern ROLE = Pattern.compile("sim_[a-z_]{1,60}");

    private volatile TransactionSynchronizationRegistry transactions;

    @Override
    public void initialize(ClassLoader loader) {
        // the transactions are looked up at the first connection: the pool may be older than they are
    }

    @Override
    public void activated(Connection connection) throws SQLException {
        try {
            setRole(connection, roleOfTransaction());
        } catch (SQLException | NamingException | RuntimeException failure) {
            giveUp(connection, failure);
        }
    }

    @Override
    public void passivated(Connection connection) throws SQLException {
        try {
            setRole(connection, NO_ROLE);
        } catch (SQLException failure) {
            giveUp(connection, failure);
        }
    }

    private String roleOfTransaction() throws NamingException {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionKey() == null) {
            return NO_ROLE;
        }
        Object role = registry.getResource(ROLE_OF_TRANSACTION);
        return role == null ? NO_ROLE : checked(role.toString());
    }

    /** A role's name cannot be a parameter of a statement, so it must look like one of ours. */
    private static String checked(String role) {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalStateException("No name of a role: " + role);
        }
        return role;
    }

    private static void setRole(Connection connection, String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
        }
    }

    private static void giveUp(Connection connection, Exception why) throws SQLException {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            why.addSuppressed(alreadyBroken);
        }
        throw new SQLException("The connection could not change its role and was closed", why);
    }

    private TransactionSynchronizationRegistry registry() throws NamingException {
        TransactionSynchronizationRegistry found = transactions;
        if (found == null) {
            found = InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
            transactions = found;
        }
        return found;
    }
}
