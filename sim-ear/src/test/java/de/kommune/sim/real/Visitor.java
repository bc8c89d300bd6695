package de.kommune.sim.real;

import de.kommune.sim.Awaits;
import de.kommune.sim.TownSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/** Somebody at the town's HTTPS address, with a cookie jar of their own. */
class Visitor {

    static final String PASSWORD = "Demo.2026";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .sslContext(TownSession.town().trust())
            .build();

    HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return get(TownSession.address().resolve(page));
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Through the form, as a browser does, and on to where it leads. */
    HttpResponse<String> signIn(String account, String password) throws IOException, InterruptedException {
        get("index.xhtml");
        HttpRequest form = HttpRequest.newBuilder(TownSession.address().resolve("j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "j_username=" + encoded(account) + "&j_password=" + encoded(password)))
                .build();
        HttpResponse<String> answer = http.send(form, HttpResponse.BodyHandlers.ofString());
        return follow(answer);
    }

    /** Asks for the page, following where it leads, until the sentence shows. */
    HttpResponse<String> getUntil(String page, String sentence) throws Exception {
        return Awaits.until(
                PATIENCE, () -> follow(get(page)), answer -> answer.body().contains(sentence));
    }

    /** True once the attempt is answered with the sentence. */
    boolean signInUntil(String account, String password, String sentence) throws Exception {
        return Awaits.until(
                PATIENCE,
                () -> new Visitor().signIn(account, password).body().contains(sentence),
                answered -> answered);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3) {
            last = get(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()));
        }
        return last;
    }

    String pageOf(HttpResponse<String> answer) {
        return Path.of(answer.uri().getPath()).getFileName().toString();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The status line of an answer to a forged Host header, which Java's own client does not send. */
    String statusWithHost(String host) throws IOException {
        try (SSLSocket socket = connect()) {
            String request = "GET /sim/login.xhtml HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** Offers this protocol alone, and tells which one was agreed. */
    String handshake(String protocol) throws IOException {
        try (SSLSocket socket = connect()) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    static void withoutTrust() throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(TownSession.address()).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static SSLSocket connect() throws IOException {
        URI address = TownSession.address();
        return (SSLSocket)
                TownSession.town().trust().getSocketFactory().createSocket(address.getHost(), address.getPort());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
