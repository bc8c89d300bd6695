package de.kommune.sim.web.shell;

import de.kommune.sim.access.Entitlement;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks every three minutes ({@code sim.session.recheck}, in milliseconds) whether the roles of an open session still
 * hold, and ends it when they do not. The server remembers the directory's answers for two minutes (directory.cli), so a
 * lost role works for five minutes at most. Keeping what is typed is asked about as well.
 */
@WebFilter(
        filterName = "roles-still-held",
        urlPatterns = {"*.xhtml", "/draft"})
public class RolesStillHeld extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long THREE_MINUTES = 180_000;
    private static final String ASKED = RolesStillHeld.class.getName();

    @EJB
    private transient Entitlement entitlement;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || isOpen(request) || !due(session) || entitlement.stands()) {
            chain.doFilter(request, response);
            return;
        }
        SignOut.end(request, response, "changed");
    }

    /** There the server knows of no caller, although the session goes on. */
    private static boolean isOpen(HttpServletRequest request) {
        return request.getUserPrincipal() == null || Rooms.isOpen(request.getServletPath());
    }

    /** A session that has never been asked about has just begun. */
    private boolean due(HttpSession session) {
        Instant now = clock.instant();
        Instant asked = (Instant) session.getAttribute(ASKED);
        if (asked != null && now.isBefore(asked.plus(interval()))) {
            return false;
        }
        session.setAttribute(ASKED, now);
        return asked != null;
    }

    /** Read anew each time, so that an administrator can shorten it while the server runs. */
    private static Duration interval() {
        return Duration.ofMillis(Long.getLong("sim.session.recheck", THREE_MINUTES));
    }
}
