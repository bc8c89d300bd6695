package de.kommune.sim.web.trouble;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ProjectStage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/**
 * What the error pages show («Störung»): a sentence, and for what nobody foresaw a number to quote. The log has the same
 * number with types and places of the failure, without its messages, which may hold names.
 */
@Named
@RequestScoped
public class Trouble {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final String NUMBER = "sim.trouble.number";
    private static final String SENTENCE = "sim.trouble.sentence";
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    /** The number to quote; made here for a failure outside of Faces, null where nothing is to be reported. */
    public String getNumber() {
        Object known = kept(NUMBER);
        if (known == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            known = log(FacesContext.getCurrentInstance(), failure);
            request.setAttribute(NUMBER, known);
        }
        return (String) known;
    }

    /** Why it was refused. */
    public String getRefusal() {
        Object sentence = kept(SENTENCE);
        return sentence == null ? Texts.format("shell.refused.noReason") : (String) sentence;
    }

    private Object kept(String name) {
        if (request.getAttribute(name) != null) {
            return request.getAttribute(name);
        }
        HttpSession session = request.getSession(false);
        Object value = session == null ? null : session.getAttribute(name);
        if (value != null) {
            session.removeAttribute(name);
            request.setAttribute(name, value);
        }
        return value;
    }

    static void broken(FacesContext faces, Throwable failure) {
        keep(faces, NUMBER, log(faces, failure));
    }

    static void refused(FacesContext faces, BusinessException refusal) {
        keep(faces, SENTENCE, Texts.format(refusal.getKey(), refusal.getValues()));
    }

    /** In the session, because after a partial request the error page comes by a redirect. */
    private static void keep(FacesContext faces, String name, String value) {
        faces.getExternalContext().getSessionMap().put(name, value);
    }

    /** While developing, on invented people, the messages are worth more than their silence. */
    private static String log(FacesContext faces, Throwable failure) {
        String number = newNumber();
        if (faces.isProjectStage(ProjectStage.Development)) {
            LOG.log(Level.ERROR, "Trouble " + number, failure);
        } else {
            String page = faces.getExternalContext().getRequestServletPath();
            LOG.log(Level.ERROR, "Trouble {0} on {1}: {2}", number, page, Trace.withoutMessages(failure));
        }
        return number;
    }

    private static String newNumber() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
