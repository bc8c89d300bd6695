package de.kommune.sim.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Takes nothing from the pages of another site («Absenderprüfung»): whatever may change something was sent by a page of this
 * address. The browser says so itself, and no page can make it say otherwise. Stands beside the session cookie's SameSite and
 * the view state of Faces, and is all that the forms without a view state have, signing out and the choice of language.
 */
@WebFilter(filterName = "own-pages", urlPatterns = "/*")
public class OwnPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Browsers tell where a form comes from over HTTPS; without it they tell the address alone. */
    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isHere(request, request.getHeader("Origin")) : site.equals("same-origin");
    }

    /** Host by host, for a proxy in front may speak another protocol on another port. */
    private static boolean isHere(HttpServletRequest request, String origin) {
        try {
            return origin != null && request.getServerName().equalsIgnoreCase(new URI(origin).getHost());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
