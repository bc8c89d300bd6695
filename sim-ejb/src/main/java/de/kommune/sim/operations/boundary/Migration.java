package de.kommune.sim.operations.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema to the version that this build needs, under the owner's account, before anything else starts. A
 * migration that fails stops the deployment.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    /** Steps that need more than SQL, such as sealing what lay open. */
    @Any
    @Inject
    private Instance<JavaMigration> steps;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @EJB
    private ConnectionRole role;

    private String schemaVersion;

    @PostConstruct
    void migrate() {
        requireConnection();
        DatabaseRoles.requireThem(application);
        requirePool();
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(owner)
                .locations(locations())
                // the server's batch subsystem makes its own tables here before the first migration runs
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(steps.stream().toArray(JavaMigration[]::new))
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new IllegalStateException(
                    "SIM does not start: the database could not be brought to this version. Nothing was deployed. "
                            + "Restore the backup or mend the cause, then deploy again. Cause: " + failure.getMessage(),
                    failure);
        }
        new Grants(owner).renew(scriptsOf(flyway));
        DatabaseRoles.requireNothingWithoutThem(application);
        schemaVersion = flyway.info().current().getVersion().getVersion();
        LOG.log(Level.INFO, "Database schema is at version {0}", schemaVersion);
    }

    /** A new version in an old server: its pool would hand out connections that may read nothing. */
    private void requirePool() {
        if (!role.followsTheTransaction()) {
            throw new IllegalStateException(
                    "SIM does not start: the server's connection pool gives no roles. Set up the"
                            + " server of this version (module de.kommune.sim.wall, connection-listener-class of SimDS), then"
                            + " deploy again.");
        }
    }

    private static List<String> scriptsOf(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getVersion() != null) // what repeats grants nothing
                .map(MigrationInfo::getScript)
                .filter(script -> script.endsWith(".sql"))
                .toList();
    }

    /** The invented posts of the demo town ({@code sim.demo}) belong into no town that works. */
    private static String[] locations() {
        return Boolean.getBoolean("sim.demo")
                ? new String[] {"classpath:db/migration", "classpath:db/demo"}
                : new String[] {"classpath:db/migration"};
    }

    /** A database that is away, or a wrong password, is no failed migration: nothing was touched, no backup is needed. */
    private void requireConnection() {
        try {
            owner.getConnection().close();
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "SIM does not start: the database does not answer, or refuses the account that migrates. Check "
                            + "sim.db.url, sim.db.owner.user and the entry db-owner of the credential store, then deploy "
                            + "again. Cause: " + Causes.innermost(refused).getMessage(),
                    refused);
        }
    }

    /** The number of the last migration that ran, as the About page shows it. */
    public String schemaVersion() {
        return schemaVersion;
    }
}
