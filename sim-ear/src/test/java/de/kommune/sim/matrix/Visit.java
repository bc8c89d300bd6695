package de.kommune.sim.matrix;

import de.kommune.sim.TownSession;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One browser's conversation with the town, without a browser («Sitzung»): cookies are kept, nothing is followed. */
public final class Visit {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String ORIGIN = "Origin";

    private static final String PART = "part-of-a-form";

    /** One for all visits: a client has threads of its own, and a run makes thousands of visits. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .sslContext(TownSession.town().trust())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Map<String, String> cookies = new LinkedHashMap<>();

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
        return sendSignIn(account, password);
    }

    /** Without having asked for a page before: the form's address is known. */
    Answer sendSignIn(String account, String password) throws IOException, InterruptedException {
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
        return post(path, FORM, body, headers);
    }

    /** As a form with files is sent. */
    public Answer postParts(String path, List<Map.Entry<String, String>> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.stream()
                .map(field -> "--" + PART + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + PART + "--\r\n"));
        return post(path, "multipart/form-data; boundary=" + PART, body, headers);
    }

    private Answer post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers).header("Content-Type", type);
        if (!List.of(headers).contains(ORIGIN)) {
            request.header(ORIGIN, origin());
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public Answer postText(String path, String text) throws IOException, InterruptedException {
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(text)).build());
    }

    public Optional<String> session() {
        return Optional.ofNullable(cookies.get("JSESSIONID"));
    }

    /** What a browser says of the page that a form was on. */
    private static String origin() {
        return TownSession.address().resolve("/").toString().replaceFirst("/$", "");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(TownSession.address().resolve(path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** One address, so the name says all; a cookie that is over at once was taken back. */
    private void keep(String given) {
        HttpCookie.parse(given).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
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
