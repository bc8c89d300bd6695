package de.kommune.sim.web.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** What a page tells after a deed («Hinweis»). Survives a redirect: {@link NoticesAcrossRedirect}. */
public final class Notices {

    private Notices() {}

    /** It worked. */
    public static void info(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** It worked, and something about it should be known. */
    public static void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, key, values);
    }

    /** It did not work. Pages throw instead; this is for the one exception handler. */
    public static void refuse(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    private static void add(Severity severity, String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, Texts.format(key, values), null));
    }
}
