package de.kommune.sim.web.trouble;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * A form that does not bear the mark which its page was drawn with, or bears the state of another page, was not sent by that page
 * («fremdes Formular»): nothing of it is done. PrimeFaces would notice only when it draws the answer, after the deed. The
 * log names the page; what was sent stays out of it.
 */
public class UnknownForm implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(UnknownForm.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!isSent(faces) || isOfThisPage(faces) && bearsItsMark(faces)) {
            return;
        }
        try {
            refuse(faces);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    static void refuse(FacesContext faces) throws IOException {
        LOG.log(
                Level.WARNING,
                "A form was sent to {0} which this page did not draw; nothing of it was done",
                faces.getExternalContext().getRequestServletPath());
        TroubleHandler.show(faces, HttpServletResponse.SC_BAD_REQUEST, "/errorpages/foreign.xhtml");
    }

    /** A view that ran out has been told already. */
    private static boolean isSent(FacesContext faces) {
        return faces.getViewRoot() != null && faces.isPostback() && !faces.getResponseComplete();
    }

    /** Where a view ran out, Faces puts a fresh one in its place; the handler is about to say so. */
    private static boolean isOfThisPage(FacesContext faces) {
        boolean failed = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        return failed || PageOfState.fits(faces.getViewRoot());
    }

    private static boolean bearsItsMark(FacesContext faces) {
        try {
            return PrimeFacesContext.getCspState(faces).getNonce() != null;
        } catch (CspException missingOrOfAnotherPage) {
            return false;
        }
    }
}
