package de.kommune.sim.web.planning;

import de.kommune.sim.planning.feed.boundary.CalendarLinks;
import de.kommune.sim.planning.feed.entity.CalendarLink;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;

/** The own appointments on the own telephone («Kalender-Abo»): the link is shown once, when it is made. */
@Named("planningFeedPage")
@ViewScoped
public class FeedPage implements Serializable {

    @EJB
    private CalendarLinks links;

    private CalendarLink current;
    private String address;

    @PostConstruct
    void load() {
        current = links.current();
    }

    /** Stays on the page, for the address is told this once. */
    public void renew() {
        address = addressOf(links.renew());
        current = links.current();
        Notices.info("planning.feed.made");
    }

    private static String addressOf(String token) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/ical/" + token)
                .toString();
    }

    public String revoke() {
        links.revoke();
        Notices.info("planning.feed.revoked");
        return "/planning/feed?faces-redirect=true";
    }

    /** The link that works now; null for none. */
    public CalendarLink getCurrent() {
        return current;
    }

    /** The address that was just made; null else. */
    public String getAddress() {
        return address;
    }
}
