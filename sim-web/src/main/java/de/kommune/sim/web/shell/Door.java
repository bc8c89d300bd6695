package de.kommune.sim.web.shell;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Stands before every page. What is not in {@link Rooms}, and what this caller may not enter, is «not found»: a page's
 * existence teaches nothing. An account that the directory knows but gives no role is signed out again and told why.
 */
@WebFilter(filterName = "door", urlPatterns = "*.xhtml")
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (page.startsWith("/jakarta.faces.resource/") || Rooms.PUBLIC.contains(page)) {
            chain.doFilter(request, response);
            return;
        }
        if (hasNoRole(request)) {
            SignOut.end(request, response, "noGroup");
            return;
        }
        Optional<Room> room = Rooms.at(page).filter(found -> may(request, found.permission()));
        if (room.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    static boolean may(HttpServletRequest request, Permission permission) {
        return permission.roles().stream().anyMatch(role -> request.isUserInRole(role.name()));
    }

    private static boolean hasNoRole(HttpServletRequest request) {
        return Arrays.stream(Role.values()).noneMatch(role -> request.isUserInRole(role.name()));
    }
}
