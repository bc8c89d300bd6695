package de.kommune.sim.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Answers a request with a paper that the browser shows («Vorschau»). The caller says of what kind its content is; the browser may
 * not guess another, nothing in it may run or load anything, and nothing keeps a copy.
 */
public final class Preview {

    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; object-src 'self';"
            + " style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private Preview() {}

    /** Sends the paper; no page is drawn. */
    public static void send(String type, byte[] content) {
        OpeningInOneGo.end();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(type);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", "inline");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Content-Security-Policy", NOTHING_RUNS);
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
