package de.kommune.sim.web;

import de.kommune.sim.operations.boundary.DirectoryProbe;
import de.kommune.sim.web.shell.SessionEnd;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
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

    @EJB
    private DirectoryProbe directory;

    private Reason reason;

    /** Why the page shows. */
    private enum Reason {
        FAILED("bad", "shell.login.failed"),
        DIRECTORY_AWAY("bad", "shell.login.directoryAway"),
        NO_GROUP("bad", "shell.login.noGroup"),
        CONFLICT("bad", "shell.login.conflict"),
        PROFESSION("bad", "shell.login.profession"),
        CHANGED("warn", "shell.login.changed"),
        EXPIRED("warn", "shell.login.expired"),
        SIGNED_OUT("info", "shell.login.signedOut");

        private final String kind;
        private final String key;

        Reason(String kind, String key) {
            this.kind = kind;
            this.key = key;
        }
    }

    @PostConstruct
    void findReason() {
        reason = reason();
    }

    /** Null on a first visit: there is nothing to explain. */
    public String getSentence() {
        return reason == null ? null : Texts.format(reason.key);
    }

    public String getKind() {
        return reason == null ? null : reason.kind;
    }

    private Reason reason() {
        String why = request.getParameter("why");
        if (why == null) {
            return SessionEnd.explains(request) ? Reason.EXPIRED : null;
        }
        return switch (why) {
            case "failed" -> directory.reachable() ? Reason.FAILED : Reason.DIRECTORY_AWAY;
            case "directoryAway" -> Reason.DIRECTORY_AWAY;
            case "noGroup" -> Reason.NO_GROUP;
            case "conflict" -> Reason.CONFLICT;
            case "profession" -> Reason.PROFESSION;
            case "changed" -> Reason.CHANGED;
            case "signedOut" -> Reason.SIGNED_OUT;
            default -> null;
        };
    }
}
