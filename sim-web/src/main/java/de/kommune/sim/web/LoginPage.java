package de.kommune.sim.web;

import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page («Anmeldung»): says in one kind sentence why somebody is here. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private HttpServletRequest request;

    /** Why the page shows. */
    private enum Reason {
        FAILED("bad", "shell.login.failed"),
        NO_GROUP("bad", "shell.login.noGroup"),
        EXPIRED("warn", "shell.login.expired"),
        SIGNED_OUT("info", "shell.login.signedOut");

        private final String kind;
        private final String key;

        Reason(String kind, String key) {
            this.kind = kind;
            this.key = key;
        }
    }

    /** Null on a first visit: there is nothing to explain. */
    public String getSentence() {
        Reason reason = reason();
        return reason == null ? null : Texts.format(reason.key);
    }

    public String getKind() {
        return reason().kind;
    }

    private Reason reason() {
        String why = request.getParameter("why");
        if (why == null) {
            return sessionRanOut() ? Reason.EXPIRED : null;
        }
        return switch (why) {
            case "failed" -> Reason.FAILED;
            case "noGroup" -> Reason.NO_GROUP;
            case "signedOut" -> Reason.SIGNED_OUT;
            default -> null;
        };
    }

    private boolean sessionRanOut() {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
