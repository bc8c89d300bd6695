package de.kommune.sim.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Signs out («Abmelden»). Only by POST, so that no link and no prefetching browser does it. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        end(request, response, "signedOut");
    }

    /** Ends the session and leads to the sign-in page, which says why. */
    static void end(HttpServletRequest request, HttpServletResponse response, String why)
            throws ServletException, IOException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        forgetSessionCookie(request, response);
        response.sendRedirect(request.getContextPath() + "/login.xhtml?why=" + why);
    }

    /** Otherwise the next sign-in page would take the stale cookie for a session that ran out. */
    private static void forgetSessionCookie(HttpServletRequest request, HttpServletResponse response) {
        var config = request.getServletContext().getSessionCookieConfig();
        Cookie cookie = new Cookie(config.getName() == null ? "JSESSIONID" : config.getName(), "");
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(config.isSecure());
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
