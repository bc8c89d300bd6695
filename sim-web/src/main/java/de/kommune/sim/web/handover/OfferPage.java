package de.kommune.sim.web.handover;

import de.kommune.sim.handover.boundary.AsdPackages;
import de.kommune.sim.handover.boundary.PackageView;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One package on offer («Angebotenes Paket»): the ASD reads it, and accepts it or returns it. */
@Named("handoverOfferPage")
@ViewScoped
public class OfferPage implements Serializable {

    @EJB
    private AsdPackages packages;

    private long id;
    private PackageView parcel;
    private String reason;

    public void open() {
        parcel = packages.get(id);
    }

    public String accept() {
        packages.accept(id);
        Notices.info("handover.offer.acceptedNow");
        return "/handover/offer?faces-redirect=true&id=" + id;
    }

    public String giveBack() {
        packages.giveBack(id, reason);
        Notices.info("handover.offer.returnedNow");
        return "/handover/offered?faces-redirect=true";
    }

    public void coverLetter() {
        Download.send("Uebergabe-" + parcel.facts().caseNo() + ".pdf", "application/pdf", packages.coverLetter(id));
    }

    public void receipt() {
        Download.send(
                "Empfangsbestaetigung-" + parcel.facts().caseNo() + ".pdf", "application/pdf", packages.receipt(id));
    }

    /** Who answers for the client, in a sentence. */
    public String getSide() {
        return parcel.facts().isAccepted()
                ? Texts.format("handover.side.asd", parcel.facts().acceptedAt())
                : Texts.format("handover.side.untilAccepted");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PackageView getParcel() {
        return parcel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
