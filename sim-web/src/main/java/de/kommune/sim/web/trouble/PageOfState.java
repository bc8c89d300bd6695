package de.kommune.sim.web.trouble;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Notes in the state of a page which page it is («Seite des Zustands»). The state of one page that is sent to another would be laid
 * over components that it was not made for, and a bean that nobody opened would be asked to act.
 */
public class PageOfState implements SystemEventListener {

    private static final String PAGE = "sim.page";

    /** Before the page is drawn: its components stand, and what is noted now goes into the state that is kept. */
    @Override
    public void processEvent(SystemEvent drawn) {
        UIViewRoot root = (UIViewRoot) drawn.getSource();
        root.getAttributes().put(PAGE, root.getViewId());
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Whether the restored state is that of the page to which it was sent. */
    static boolean fits(UIViewRoot restored) {
        return restored.getViewId().equals(restored.getAttributes().get(PAGE));
    }
}
