package de.kommune.sim.web.trouble;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * A form that does not bear the mark which its page was drawn with was not sent by that page («fremdes Formular»): nothing
 * of it is done. PrimeFaces would notice only when it draws the answer, after the deed.
 */
public class UnknownForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!isSent(faces) || bearsItsMark(faces)) {
            return;
        }
        try {
            TroubleHandler.show(faces, HttpServletResponse.SC_BAD_REQUEST, "/errorpages/foreign.xhtml");
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** A view that ran out has been told already. */
    private static boolean isSent(FacesContext faces) {
        return faces.getViewRoot() != null && faces.isPostback() && !faces.getResponseComplete();
    }

    private static boolean bearsItsMark(FacesContext faces) {
        try {
            return PrimeFacesContext.getCspState(faces).getNonce() != null;
        } catch (CspException missingOrOfAnotherPage) {
            return false;
        }
    }
}
