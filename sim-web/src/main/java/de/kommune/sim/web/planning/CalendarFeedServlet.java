package de.kommune.sim.web.planning;

import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.feed.boundary.CalendarFeed;
import de.kommune.sim.planning.feed.boundary.FeedAnswer;
import de.kommune.sim.planning.feed.entity.FeedWords;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands a telephone the appointments behind a private link («Kalender-Abo»). The one address beside the health check that
 * works without signing in; it makes no session and shows no page. Whatever does not work is the same bare 404.
 */
@WebServlet("/ical/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{43})(\\.ics)?");
    private static final int TOO_MANY_REQUESTS = 429;

    @EJB
    private transient CalendarFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = TOKEN.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("Cache-Control", "private, no-store");
        if (!asked.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FeedAnswer answer = feed.read(asked.group(1), words());
        switch (answer.kind()) {
            case FOUND -> write(answer.text(), response);
            case NOT_FOUND -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            case TOO_OFTEN -> later(TOO_MANY_REQUESTS, Duration.ofHours(1), response);
            case DIRECTORY_AWAY -> later(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Duration.ofMinutes(1), response);
        }
    }

    private static void later(int status, Duration wait, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
    }

    private static void write(String file, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sim.ics\"");
        response.getWriter().write(file);
    }

    private static FeedWords words() {
        Map<AppointmentKind, String> kinds = new EnumMap<>(AppointmentKind.class);
        for (AppointmentKind kind : AppointmentKind.values()) {
            kinds.put(kind, Texts.label(kind));
        }
        return new FeedWords(
                Texts.format("planning.feed.calendarName"),
                Texts.format("planning.feed.summary"),
                Texts.format("planning.feed.caseWord"),
                kinds);
    }
}
