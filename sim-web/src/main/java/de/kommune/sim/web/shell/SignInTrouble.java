package de.kommune.sim.web.shell;

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
 * While the directory is away the server answers a sign-in with a bare «500», before any page of ours is asked. What
 * would become the error page becomes the sign-in page again, which says that the password is not to blame.
 */
@WebFilter(
        filterName = "sign-in-trouble",
        urlPatterns = "/errorpages/trouble.xhtml",
        dispatcherTypes = DispatcherType.ERROR)
public class SignInTrouble extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.equals(request.getContextPath() + "/j_security_check")) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            request.getRequestDispatcher("/login.xhtml?why=directoryAway").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
