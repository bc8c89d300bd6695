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
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries notices over a redirect, in the session, to the page that the redirect leads to and to no other: a look-up under way in the
 * page that is being left, or a page that another window opens meanwhile, does not take them. Faces' own flash would do it with one
 * more cookie, and shows a notice twice when no redirect follows.
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

    /** @param path of the page that shows them */
    private record Kept(String path, ArrayList<FacesMessage> notices) implements Serializable {}

    /** What waits for the page that is asked for now, once; nothing for the answer to a form. */
    private static List<FacesMessage> taken(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        boolean waiting = !faces.isPostback()
                && external.getSession(false) != null
                && external.getSessionMap().get(KEPT) instanceof Kept kept
                && kept.path().equals(((HttpServletRequest) external.getRequest()).getRequestURI());
        return waiting ? ((Kept) external.getSessionMap().remove(KEPT)).notices() : List.of();
    }

    private static final class Keeping extends ExternalContextWrapper {

        Keeping(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String url) throws IOException {
            FacesContext faces = FacesContext.getCurrentInstance();
            ArrayList<FacesMessage> notices =
                    new ArrayList<>(taken(faces)); // a page that sends on shows nothing itself
            notices.addAll(faces.getMessageList(null));
            if (!notices.isEmpty()) {
                getSessionMap().put(KEPT, new Kept(url.replaceFirst("[?#].*", ""), notices));
            }
            super.redirect(url);
        }
    }

    /** Shows on the page that follows what was kept for it. */
    public static class Shown implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.RENDER_RESPONSE;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            FacesContext faces = event.getFacesContext();
            taken(faces).forEach(notice -> faces.addMessage(null, notice));
        }
    }
}
