package de.kommune.sim.it;

import de.kommune.sim.matrix.Attacked;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Makes the records that attacks aim at, for whoever attacks from outside («Ziele der Angriffe»). */
@WebServlet("/attacked")
public class AttackedRecords extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            Attacked.make();
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
