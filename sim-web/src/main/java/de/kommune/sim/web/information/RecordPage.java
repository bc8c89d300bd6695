package de.kommune.sim.web.information;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.boundary.NewInformation;
import de.kommune.sim.information.entity.DeliveryWay;
import de.kommune.sim.information.entity.Identified;
import de.kommune.sim.information.entity.IdentityCheck;
import de.kommune.sim.information.entity.InformationAsker;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
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
    private Persons persons;

    @EJB
    private InformationRequests requests;

    @Inject
    private Clock clock;

    private Long caseId;
    private Long personId;
    private CaseView view;
    private Person person;
    private LocalDate receivedOn;
    private InformationAsker asker = InformationAsker.CLIENT;
    private String representative;
    private IdentityCheck check;
    private DeliveryWay way = DeliveryWay.HANDED_OVER;

    /** Where a request is open already, that one is shown; there is no second. */
    public String open() {
        if (caseId == null && personId == null) {
            throw new NotFoundException();
        }
        Long open = caseId == null ? requests.openOfPerson(personId) : requests.openOf(caseId);
        if (open != null) {
            return "/information/view?faces-redirect=true&id=" + open;
        }
        if (caseId == null) {
            person = persons.get(personId);
        } else {
            view = cases.get(caseId);
            person = view.simCase().getSubject();
        }
        receivedOn = LocalDate.now(clock);
        return null;
    }

    /** Whether the caller may take it down; of somebody without a case everybody may. */
    public boolean isMayRecord() {
        return view == null || view.mayAskWhoLooked();
    }

    public String save() {
        Identified facts = new Identified(receivedOn, asker, representative, check, way);
        InformationRequest made =
                requests.record(new NewInformation(caseId, caseId == null ? personId : null, facts, form));
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

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    /** Who asks, where there is no case. */
    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Person getPerson() {
        return person;
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
