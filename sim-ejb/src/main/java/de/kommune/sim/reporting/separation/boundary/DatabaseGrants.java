package de.kommune.sim.reporting.separation.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.policy.GrantReader;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Asks the database server which rights each department has («Rechte in der Datenbank»). The server tells a connection
 * the rights of the role that it bears and of no other, so one connection outside of the caller's transaction takes the
 * roles in turn, asks, and reads no table. It goes back to the pool without a role, as every connection does.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DatabaseGrants {

    private final GrantReader reader = new GrantReader();

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    Map<Department, List<Grant>> ofDepartments() {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            Map<Department, List<Grant>> grants = new EnumMap<>(Department.class);
            for (Department department : Department.values()) {
                statement.execute("set role " + department.databaseRole());
                grants.put(department, reader.read(lines(statement, department)));
            }
            return grants;
        } catch (SQLException refused) {
            throw new IllegalStateException("The database does not tell the departments' rights", refused);
        }
    }

    private static List<String> lines(Statement statement, Department department) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery("show grants for " + department.databaseRole())) {
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
        }
        return lines;
    }
}
