package de.kommune.sim.web.shell;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.audit.boundary.SignIns;
import de.kommune.sim.audit.boundary.SignIns.ClosedPage;
import de.kommune.sim.organisation.boundary.Admissions;
import de.kommune.sim.organisation.boundary.WrongProfessionException;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands before every page. What is not in {@link Rooms}, and what this caller may not enter, is «not found»: a page's
 * existence teaches nothing. An account without a role, with roles that contradict each other, or with a post whose
 * profession does not fit, is signed out again and told why. The log has each of these refusals.
 */
@WebFilter(filterName = "door", urlPatterns = "*.xhtml")
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENTERED = Door.class.getName();

    /** The record that a page is asked for: {@code ?id=4711}. */
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)id=(\\d{1,18})(?:&|$)");

    /** A post that is recorded meanwhile works after this time at the latest. */
    private static final Duration ADMISSION_HOLDS = Duration.ofMinutes(3);

    @EJB
    private transient SignIns signIns;

    @EJB
    private transient Admissions admissions;

    @Inject
    private transient Clock clock;

    /** Who came in with this session, and when that was last asked. */
    private record Entered(String account, Instant at) implements Serializable {

        boolean holds(Instant now) {
            return now.isBefore(at.plus(ADMISSION_HOLDS));
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (Rooms.isOpen(page)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getRemoteUser() == null) {
            // an address that the server took for an open one, such as /errorpages/..;/persons/view.xhtml
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Set<Role> roles = roles(request);
        Optional<String> refusal = refusal(request, roles);
        if (refusal.isPresent()) {
            signIns.turnedAway(request.getRemoteUser(), roles, refusal.get());
            SignOut.end(request, response, refusal.get());
            return;
        }
        Optional<Room> room = Rooms.at(page);
        if (room.isEmpty() || !may(request, room.get().permission())) {
            room.ifPresent(closed -> signIns.keptOut(request.getRemoteUser(), roles, asked(request, closed)));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** The number is taken from the address alone: what was sent may be a file of any size. */
    private static ClosedPage asked(HttpServletRequest request, Room closed) {
        Matcher number = NUMBER.matcher(String.valueOf(request.getQueryString()));
        String page = closed.page();
        return new ClosedPage(
                page.substring(1, page.length() - ".xhtml".length()),
                closed.getFeature().isEmpty() ? "access" : closed.getFeature(),
                closed.permission(),
                number.find() ? Long.valueOf(number.group(1)) : null);
    }

    /** Why the caller may not come in: the reason that the sign-in page explains. */
    private Optional<String> refusal(HttpServletRequest request, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of("noGroup");
        }
        if (SeparationOfDuties.violatedBy(roles)) {
            return Optional.of("conflict");
        }
        Entered entered = entered(request);
        if (entered != null && entered.holds(clock.instant())) {
            return Optional.empty();
        }
        try {
            admissions.enter();
        } catch (WrongProfessionException refused) {
            return Optional.of("profession");
        }
        if (entered == null) {
            signIns.succeeded(request.getRemoteUser(), roles);
        }
        request.getSession().setAttribute(ENTERED, new Entered(request.getRemoteUser(), clock.instant()));
        return Optional.empty();
    }

    /** Null for a session that enters for the first time, or with another account than before. */
    private static Entered entered(HttpServletRequest request) {
        return request.getSession().getAttribute(ENTERED) instanceof Entered before
                        && before.account().equals(request.getRemoteUser())
                ? before
                : null;
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
