package de.kommune.sim.web.information;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.boundary.NewInformation;
import de.kommune.sim.information.entity.DeliveryWay;
import de.kommune.sim.information.entity.Identified;
import de.kommune.sim.information.entity.IdentityCheck;
import de.kommune.sim.information.entity.InformationAsker;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Taking down that a client asks what is kept about her («Auskunftsersuchen aufnehmen»). */
@Named("informationRecordPage")
@ViewScoped
public class RecordPage implements Serializable {

    private final String form = UUID.randomUUID().toString();

    @EJB
    private Cases cases;

    @EJB
    private InformationRequests requests;

    @Inject
    private Clock clock;

    private long caseId;
    private CaseView view;
    private LocalDate receivedOn;
    private InformationAsker asker = InformationAsker.CLIENT;
    private String representative;
    private IdentityCheck check;
    private DeliveryWay way = DeliveryWay.HANDED_OVER;

    /** Where a request is open already, that one is shown; there is no second. */
    public String open() {
        Long open = requests.openOf(caseId);
        if (open != null) {
            return "/information/view?faces-redirect=true&id=" + open;
        }
        view = cases.get(caseId);
        receivedOn = LocalDate.now(clock);
        return null;
    }

    public String save() {
        Identified facts = new Identified(receivedOn, asker, representative, check, way);
        InformationRequest made = requests.record(new NewInformation(caseId, facts, form));
        Notices.info("information.record.saved", made.getDueOn());
        return "/information/view?faces-redirect=true&id=" + made.getId();
    }

    public InformationAsker[] getAskers() {
        return InformationAsker.values();
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    public DeliveryWay[] getWays() {
        return DeliveryWay.values();
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public CaseView getView() {
        return view;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public InformationAsker getAsker() {
        return asker;
    }

    public void setAsker(InformationAsker asker) {
        this.asker = asker;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public IdentityCheck getCheck() {
        return check;
    }

    public void setCheck(IdentityCheck check) {
        this.check = check;
    }

    public DeliveryWay getWay() {
        return way;
    }

    public void setWay(DeliveryWay way) {
        this.way = way;
    }
}
