package de.kommune.sim.it;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Says how many statements the database was sent so far («gesendete Anweisungen»), whoever sent them. The database counts.
 * What a trigger does is none, and what only frames a transaction is not counted: beginning and ending it, taking a role,
 * and the pool's test of the connection («select 1») before it. Nor is the question which rights a role has, which reads
 * no table; the proof of the separation puts it for each department.
 */
@WebServlet("/statements")
public class SentStatements extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String COUNTED = "show global status where variable_name in ('Questions', 'Com_set_option',"
            + " 'Com_set_role', 'Com_commit', 'Com_rollback', 'Com_begin', 'Com_show_status', 'Com_show_grants')";

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private transient DataSource owner;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(sent(owner));
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    static long sent(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTED)) {
            long sum = 0;
            while (row.next()) {
                sum += row.getLong(2)
                        * switch (row.getString(1)) {
                            case "Questions" -> 1;
                            // each has its test of the connection
                            case "Com_commit", "Com_rollback", "Com_show_status" -> -2;
                            default -> -1;
                        };
            }
            return sum;
        }
    }
}
