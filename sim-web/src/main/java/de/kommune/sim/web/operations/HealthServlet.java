package de.kommune.sim.web.operations;

import de.kommune.sim.operations.boundary.DatabaseProbe;
import de.kommune.sim.operations.boundary.DirectoryProbe;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a monitor whether SIM works: 200 while the database answers, else 503. The directory is named too, but does not
 * count: who is signed in keeps working without it. Open to everybody, says nothing else.
 */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

    @EJB
    private transient DatabaseProbe database;

    @EJB
    private transient DirectoryProbe directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean databaseUp = database.answers();
        response.setStatus(databaseUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .printf(
                        "{\"status\":\"%s\",\"checks\":[{\"name\":\"database\",\"status\":\"%s\"},"
                                + "{\"name\":\"directory\",\"status\":\"%s\"}]}",
                        word(databaseUp), word(databaseUp), word(directory.reachable()));
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
