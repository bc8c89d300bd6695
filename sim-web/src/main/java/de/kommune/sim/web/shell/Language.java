package de.kommune.sim.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The language of the pages («Sprache»): German, until somebody chooses English on this browser. The choice is kept in a
 * cookie. The browser's own language does not decide, because the staff talk about what is on the screen.
 */
@WebServlet("/language")
public class Language extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "sim-language";
    private static final Set<String> OFFERED = Set.of("de", "en");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String chosen = request.getParameter("to");
        if (!OFFERED.contains(String.valueOf(chosen))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Cookie cookie = new Cookie(COOKIE, chosen);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + WayBack.checked(request.getParameter("from")));
    }

    /** The language that was chosen on this browser. */
    public static Locale of(Cookie... cookies) {
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE) && "en".equals(cookie.getValue()));
        return english ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** Tells Faces the language of a new page. */
    public static class OfPage extends ViewHandlerWrapper {

        public OfPage(ViewHandler wrapped) {
            super(wrapped);
        }

        @Override
        public Locale calculateLocale(FacesContext context) {
            Object cookie = context.getExternalContext().getRequestCookieMap().get(COOKIE);
            return cookie instanceof Cookie chosen ? of(chosen) : of();
        }
    }
}
