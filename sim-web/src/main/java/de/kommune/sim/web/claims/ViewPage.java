package de.kommune.sim.web.claims;

import de.kommune.sim.claims.boundary.ClaimView;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A prepared application («Leistungsantrag»): what it says, handing it in, the receipt, and how far it is where the client agrees to that. */
@Named("claimsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Claims claims;

    private long id;
    private ClaimView view;
    private boolean read;

    public void open() {
        view = claims.get(id);
    }

    public String submit() {
        claims.submit(id, view.claim().getVersion(), read);
        Notices.info("claims.view.submitted");
        return again();
    }

    public String drop() {
        claims.drop(id, view.claim().getVersion());
        Notices.info("claims.view.dropped");
        return again();
    }

    public void receipt() {
        Download.send(
                "Eingangsbestaetigung-" + view.claim().getPaperNo() + ".pdf", "application/pdf", claims.receipt(id));
    }

    public void form() {
        Download.send("Leistungsantrag.pdf", "application/pdf", claims.form(id));
    }

    private String again() {
        return "/claims/view?faces-redirect=true&id=" + id;
    }

    public ClaimView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Whether the client has read it, or had it read out. */
    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
