package de.kommune.sim.web.shell;

import de.kommune.sim.audit.boundary.SignIns;
import jakarta.ejb.EJB;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sees the sign-ins that failed («misslungene Anmeldung»): the container forwards them to the sign-in page, and nobody else
 * can make it do so.
 */
@WebFilter(filterName = "sign-in-log", urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SignInLog extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (comesFromTheCheck(request) && "failed".equals(request.getParameter("why"))) {
            signIns.failed(request.getParameter("j_username"));
        }
        chain.doFilter(request, response);
    }

    private static boolean comesFromTheCheck(HttpServletRequest request) {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        return asked.equals(request.getContextPath() + "/j_security_check");
    }
}
