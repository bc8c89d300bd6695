package de.kommune.sim.operations.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tries whether a connection bears the role of the department that its transaction works for («Datenbankrolle»). */
@Stateless
@WorksFor(Department.SYSTEM)
public class ConnectionRole {

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    /** False on a server whose pool knows nothing of departments: nothing could be read there. */
    public boolean followsTheTransaction() {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery("select current_role()")) {
            return role.next() && Department.SYSTEM.databaseRole().equals(role.getString(1));
        } catch (SQLException refused) {
            throw new IllegalStateException("The database cannot be asked for the role of a connection", refused);
        }
    }
}
