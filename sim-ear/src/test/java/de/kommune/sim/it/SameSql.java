package de.kommune.sim.it;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * What a page costs at least («Servlet mit demselben SQL»): the statements that a page sent, sent again in one transaction and
 * written out as a table, with nothing in between. They are posted once under a name and run by each request for that name.
 */
@WebServlet("/same-sql")
public class SameSql extends HttpServlet {

    static final String BETWEEN = "\u0000";

    private static final long serialVersionUID = 1L;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private transient DataSource owner;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String statements = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        KNOWN.put(request.getParameter("name"), List.of(statements.split(BETWEEN)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : KNOWN.get(request.getParameter("name"))) {
                if (statement.execute(sql)) {
                    write(statement.getResultSet(), response.getWriter());
                }
            }
            connection.commit();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private static void write(ResultSet rows, PrintWriter out) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        out.println("<table>");
        while (rows.next()) {
            out.print("<tr>");
            for (int i = 1; i <= columns; i++) {
                String value = rows.getString(i);
                out.print("<td>");
                out.print(value == null ? "" : value.replace("&", "&amp;").replace("<", "&lt;"));
                out.print("</td>");
            }
            out.println("</tr>");
        }
        out.println("</table>");
    }
}
