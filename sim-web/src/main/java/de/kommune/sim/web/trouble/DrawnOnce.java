package de.kommune.sim.web.trouble;

import de.kommune.sim.web.shell.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws «Nicht gefunden» once in each language and sends it again («einmal gezeichnet»): it says the same to everybody and repeats
 * nothing of what was asked for, so whoever tries addresses costs the server next to nothing. Only the mark that lets the page's own
 * script run is another each time.
 */
@WebFilter(
        filterName = "drawn-once",
        urlPatterns = "/errorpages/notfound.xhtml",
        dispatcherTypes = DispatcherType.ERROR)
public class DrawnOnce extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String ASKS_FOR_A_PART = "Faces-Request";
    private static final Pattern MARK = Pattern.compile("'nonce-([^']+)'");
    private static final int BYTES_OF_MARK = 24;

    private final transient SecureRandom chance = new SecureRandom();
    private final transient Map<String, Drawn> pages = new ConcurrentHashMap<>();

    /** The page with the mark that it was drawn with. */
    private record Drawn(String type, String policy, String mark, String body) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader(ASKS_FOR_A_PART) != null) {
            chain.doFilter(request, response); // what a script on an open page is told is no page
            return;
        }
        String language = Language.of(request.getCookies()).getLanguage();
        Drawn known = pages.get(language);
        if (known == null) {
            known = draw(request, response, chain);
            pages.put(language, known);
        }
        send(known, response);
    }

    private static Drawn draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Kept kept = new Kept(response);
        chain.doFilter(request, kept);
        String policy = response.getHeader(POLICY);
        Matcher mark = MARK.matcher(policy);
        if (!mark.find()) {
            throw new IllegalStateException("The page was drawn without a mark: " + policy);
        }
        return new Drawn(response.getContentType(), policy, mark.group(1), kept.body());
    }

    private void send(Drawn page, HttpServletResponse response) throws IOException {
        byte[] fresh = new byte[BYTES_OF_MARK];
        chance.nextBytes(fresh);
        String mark = Base64.getUrlEncoder().encodeToString(fresh);
        byte[] body = page.body().replace(page.mark(), mark).getBytes(StandardCharsets.UTF_8);
        response.setContentType(page.type());
        response.setHeader(POLICY, page.policy().replace(page.mark(), mark));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
