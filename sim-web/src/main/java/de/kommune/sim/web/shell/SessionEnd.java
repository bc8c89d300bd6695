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
 * When the session ran out, the server puts the sign-in page in the place of any answer. A partial request cannot show
 * it; so it is told to open its whole page again, which then asks for the sign-in, says why, and comes back.
 */
@WebFilter(filterName = "session-end", urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SessionEnd extends HttpFilter {

    /** Left in the new session for the sign-in page. */
    static final String RAN_OUT = SessionEnd.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request")) || asked == null) {
            chain.doFilter(request, response);
            return;
        }
        forgetPartialRequest(request);
        request.getSession().setAttribute(RAN_OUT, true);
        String page = request.getContextPath() + WayBack.to(String.valueOf(asked), queryOf(request));
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + page.replace("&", "&amp;") + "\"/></partial-response>");
    }

    /** The server has kept the request to repeat it after the sign-in; a partial one would be answered with bare XML. */
    private static void forgetPartialRequest(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private static String queryOf(HttpServletRequest request) {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? null : query.toString();
    }

    /** Whether the session ran out before this sign-in page; said once. */
    public static boolean explains(HttpServletRequest request) {
        boolean staleCookie = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        boolean left =
                request.getSession(false) != null && request.getSession(false).getAttribute(RAN_OUT) != null;
        if (left) {
            request.getSession(false).removeAttribute(RAN_OUT);
        }
        return staleCookie || left;
    }
}
