package de.kommune.sim.web.trouble;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.StaleChange;
import de.kommune.sim.web.text.Notices;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * The one place that catches. A rule that says no becomes a sentence on the page that asked; a record or page that the
 * caller may not know of becomes «not found»; a page that was open too long is opened again; the rest becomes a number
 * to quote, under which the log has the details.
 */
public class TroubleHandler extends ExceptionHandlerWrapper {

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (queued.hasNext()) {
            ExceptionQueuedEventContext context = queued.next().getContext();
            queued.remove();
            if (!faces.getResponseComplete()) {
                tell(faces, context);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, ExceptionQueuedEventContext context) {
        Throwable failure = context.getException();
        try {
            if (Causes.find(failure, ViewExpiredException.class).isPresent()) {
                openAgain(faces);
            } else if (isForgedForm(faces, context)) {
                UnknownForm.refuse(faces);
            } else if (Causes.find(failure, NotFoundException.class).isPresent()
                    || Causes.find(failure, AccessDeniedException.class).isPresent()) {
                notFound(faces);
            } else if (Causes.find(failure, BusinessException.class).isPresent()) {
                refused(faces, Causes.find(failure, BusinessException.class).get());
            } else if (StaleChange.caused(failure)) {
                refused(faces, new BusinessException("common.staleChange"));
            } else {
                broken(faces, failure);
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** What was sent names a view that this server never drew, or lays the state of one over another. */
    private static boolean isForgedForm(FacesContext faces, ExceptionQueuedEventContext context) {
        return context.getPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback();
    }

    private static void openAgain(FacesContext faces) throws IOException {
        Notices.warn("shell.trouble.pageExpired");
        ExternalContext external = faces.getExternalContext();
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        external.redirect(external.getRequestContextPath()
                + external.getRequestServletPath()
                + (query == null ? "" : "?" + query));
        faces.responseComplete();
    }

    private static void notFound(FacesContext faces) throws IOException {
        show(faces, HttpServletResponse.SC_NOT_FOUND, "/errorpages/notfound.xhtml");
    }

    /** On a form: stay, and say why. On opening a page: there is nothing to stay on, so the sentence gets its own page. */
    private static void refused(FacesContext faces, BusinessException refusal) throws IOException {
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            Notices.refuse(refusal.getKey(), refusal.getValues());
            faces.renderResponse();
        } else {
            Trouble.refused(faces, refusal);
            show(faces, HttpServletResponse.SC_CONFLICT, "/errorpages/refused.xhtml");
        }
    }

    private static void broken(FacesContext faces, Throwable failure) throws IOException {
        Trouble.broken(faces, failure);
        show(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/errorpages/trouble.xhtml");
    }

    static void show(FacesContext faces, int status, String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + page);
        } else {
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new TroubleHandler(getWrapped().getExceptionHandler());
        }
    }
}
