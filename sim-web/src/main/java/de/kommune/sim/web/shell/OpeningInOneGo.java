package de.kommune.sim.web.shell;

import de.kommune.sim.access.OneGo;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * What a page reads when it is opened it reads in one go («Öffnen einer Seite»). It is in the log before anything is drawn or sent;
 * if it cannot be, nothing is. What a button does is not touched: there each call of a boundary stands for itself.
 */
public class OpeningInOneGo implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (!event.getFacesContext().isPostback()) {
            String page = event.getFacesContext().getViewRoot().getViewId();
            reading().begin(Rooms.at(page).map(Room::permission));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (!event.getFacesContext().isPostback()) {
            end();
        }
    }

    /** What was read is in the log from now on, or this throws; a paper is not sent before. Where nothing was begun it does nothing. */
    static void end() {
        reading().end();
    }

    private static OneGo reading() {
        return CDI.current().select(OneGo.class).get();
    }
}
