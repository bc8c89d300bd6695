package de.kommune.sim.web.consents;

import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The client takes a consent back («Widerruf»); from then on it covers nothing. */
@Named("consentsRevokePage")
@ViewScoped
public class RevokePage implements Serializable {

    @EJB
    private Consents consents;

    private long id;
    private Consent consent;
    private RevocationWay way;

    public void open() {
        consent = consents.get(id);
    }

    public String revoke() {
        consents.revoke(id, way);
        Notices.info("consents.revoke.done");
        return "/consents/list?faces-redirect=true&id=" + consent.getSimCase().getId();
    }

    public RevocationWay[] getWays() {
        return RevocationWay.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Consent getConsent() {
        return consent;
    }

    public RevocationWay getWay() {
        return way;
    }

    public void setWay(RevocationWay way) {
        this.way = way;
    }
}
