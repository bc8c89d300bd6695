package de.kommune.sim.web.text;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries notices over a redirect, in the session. Faces' own flash would do it with one more cookie, and shows a notice
 * twice when no redirect follows.
 */
public class NoticesAcrossRedirect extends ExternalContextFactory {

    private static final String KEPT = NoticesAcrossRedirect.class.getName();

    public NoticesAcrossRedirect(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) throws FacesException {
        return new Keeping(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Keeping extends ExternalContextWrapper {

        Keeping(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String url) throws IOException {
            List<FacesMessage> notices = FacesContext.getCurrentInstance().getMessageList(null);
            if (!notices.isEmpty()) {
                getSessionMap().put(KEPT, new ArrayList<>(notices));
            }
            super.redirect(url);
        }
    }

    /**
     * Shows on the next page what was kept. A look-up under way in the page that is being left, or in another window, is
     * an answer to a form and takes nothing: nobody would see it there.
     */
    public static class Shown implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.RENDER_RESPONSE;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            FacesContext faces = event.getFacesContext();
            if (!faces.isPostback()
                    && faces.getExternalContext().getSession(false) != null
                    && faces.getExternalContext().getSessionMap().remove(KEPT) instanceof List<?> kept) {
                kept.forEach(notice -> faces.addMessage(null, (FacesMessage) notice));
            }
        }
    }
}
