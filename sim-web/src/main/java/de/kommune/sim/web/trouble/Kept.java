package de.kommune.sim.web.trouble;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Keeps what is drawn instead of sending it («zurückbehaltene Antwort»); what is said about it goes on. */
final class Kept extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    Kept(HttpServletResponse response) {
        super(response);
    }

    String body() {
        writer.flush();
        return text.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** Nothing is sent yet, however often Faces asks for it. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }
}
