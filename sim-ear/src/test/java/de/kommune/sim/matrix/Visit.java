package de.kommune.sim.matrix;

import de.kommune.sim.TownSession;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One browser's conversation with the town, without a browser («Sitzung»): cookies are kept, nothing is followed. */
public final class Visit {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String ORIGIN = "Origin";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .sslContext(TownSession.town().trust())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Signed in through the form as far as the server asks; the first page is not opened yet. */
    public static Visit of(String account) throws IOException, InterruptedException {
        Visit visit = new Visit();
        if (account != null) {
            visit.signIn(account, Asker.PASSWORD);
        }
        return visit;
    }

    public Answer signIn(String account, String password) throws IOException, InterruptedException {
        get("index.xhtml");
        return post("j_security_check", List.of(Map.entry("j_username", account), Map.entry("j_password", password)));
    }

    /** @param path below the context, without a slash at the beginning; headers as name, value, name, value */
    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    public Answer post(String path, List<Map.Entry<String, String>> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path, headers).header("Content-Type", FORM);
        if (!List.of(headers).contains(ORIGIN)) {
            request.header(ORIGIN, origin());
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** What a browser says of the page that a form was on. */
    private static String origin() {
        return TownSession.address().resolve("/").toString().replaceFirst("/$", "");
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(TownSession.address().resolve(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer.body(),
                answer.headers());
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
