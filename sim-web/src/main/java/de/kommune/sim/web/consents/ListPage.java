package de.kommune.sim.web.consents;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.ToldOffice;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.web.shell.Download;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the client of a case allows to be passed on, and what was passed on («Einwilligungen und Offenbarungen»). */
@Named("consentsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Consents consents;

    @EJB
    private Disclosures disclosures;

    private long id;
    private SimCase simCase;
    private List<Consent> all;
    private List<Disclosure> passedOn;
    private List<ToldOffice> told;

    public void open() {
        simCase = cases.get(id).simCase();
        all = consents.ofCase(id);
        passedOn = disclosures.ofCase(id);
        told = disclosures.toldToOffice(id);
    }

    /** Sends the sheet as it was signed. */
    public void print(long consentId) {
        Download.send(
                "Schweigepflichtentbindung-" + simCase.getCaseNo() + ".pdf",
                "application/pdf",
                consents.sheet(consentId));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<Consent> getAll() {
        return all;
    }

    public List<Disclosure> getPassedOn() {
        return passedOn;
    }

    /** What section 50-2 was told without a consent. */
    public List<ToldOffice> getTold() {
        return told;
    }
}
