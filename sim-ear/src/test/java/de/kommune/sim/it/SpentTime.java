package de.kommune.sim.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Says how many nanoseconds of processors the server's process has used («Rechenzeit»), collecting and compiling included. */
@WebServlet("/spent")
public class SpentTime extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        Duration spent = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        response.getWriter().print(spent.toNanos());
    }
}
