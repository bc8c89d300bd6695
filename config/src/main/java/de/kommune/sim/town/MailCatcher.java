package de.kommune.sim.town;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes every mail of a town in a box and sends it nowhere: a mail server on the loopback address, and a page there that shows what
 * came. Nothing of it is in the application or in the server.
 */
public final class MailCatcher implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail post;
    private final HttpServer pages;

    MailCatcher(int mail, int page) {
        post = new GreenMail(new ServerSetup(mail, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            pages = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), page), 0);
        } catch (IOException failure) {
            post.stop();
            throw new UncheckedIOException(failure);
        }
        pages.createContext("/", this::answer);
        pages.start();
    }

    /** Where a browser shows what was caught. */
    public URI page() {
        return URI.create("http://" + LOOPBACK + ":" + pages.getAddress().getPort() + "/");
    }

    /** What was caught so far, the first that came first. */
    public List<Message> caught() {
        return List.of(post.getReceivedMessages());
    }

    /** For tests: the mail server goes away … */
    public void interrupt() {
        post.stop();
    }

    /** … and comes back on the same port; what it had caught before it has forgotten. */
    public void resume() {
        post.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] page = CaughtMails.page(caught()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        pages.stop(0);
        post.stop();
    }
}
