package de.kommune.sim.web.shell;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.audit.boundary.SignIns;
import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands before every page. What is not in {@link Rooms}, and what this caller may not enter, is «not found»: a page's
 * existence teaches nothing. An account without a role, or with roles that contradict each other, is signed out again
 * and told why.
 */
@WebFilter(filterName = "door", urlPatterns = "*.xhtml")
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENTERED = Door.class.getName();

    @EJB
    private transient SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (page.startsWith("/jakarta.faces.resource/") || Rooms.PUBLIC.contains(page)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getRemoteUser() == null) {
            // an address that the server took for an open one, such as /errorpages/..;/persons/view.xhtml
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Set<Role> roles = roles(request);
        if (roles.isEmpty() || SeparationOfDuties.violatedBy(roles)) {
            String why = roles.isEmpty() ? "noGroup" : "conflict";
            signIns.turnedAway(request.getRemoteUser(), roles, why);
            SignOut.end(request, response, why);
            return;
        }
        noteFirstEntry(request, roles);
        Optional<Room> room = Rooms.at(page).filter(found -> may(request, found.permission()));
        if (room.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** A session that enters for the first time has just signed in. */
    private void noteFirstEntry(HttpServletRequest request, Set<Role> roles) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ENTERED) == null) {
            signIns.succeeded(request.getRemoteUser(), roles);
            session.setAttribute(ENTERED, true);
        }
    }

    static boolean may(HttpServletRequest request, Permission permission) {
        return permission.roles().stream().anyMatch(role -> request.isUserInRole(role.name()));
    }

    static Set<Role> roles(HttpServletRequest request) {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
