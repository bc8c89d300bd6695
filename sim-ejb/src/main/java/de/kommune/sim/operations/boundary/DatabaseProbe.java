package de.kommune.sim.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks whether the database answers on the application's own account. Part of the health check. A database that holds its
 * connections and says nothing (a full disk, a stopped machine) would hold whoever asks; so it is asked on the side, by one
 * question at a time, and the monitor is told after three seconds what it came to.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseProbe {

    private static final int PATIENCE_SECONDS = 3;
    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @Resource
    private ManagedExecutorService aside;

    private Future<Boolean> asked;

    /** True when a connection can be had and answers within three seconds. */
    public boolean answers() {
        try {
            return ask().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            return false;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question that is still open is not asked once more. */
    private synchronized Future<Boolean> ask() {
        if (asked == null || asked.isDone()) {
            asked = aside.submit(this::isUp);
        }
        return asked;
    }

    private boolean isUp() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
