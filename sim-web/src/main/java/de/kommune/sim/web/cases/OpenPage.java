package de.kommune.sim.web.cases;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.organisation.boundary.ColleagueLine;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.persons.boundary.PersonRow;
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
import java.util.List;

/** Opening a case («Fall eröffnen»): first the person, then the few facts that a case begins with. */
@Named("casesOpenPage")
@ViewScoped
public class OpenPage implements Serializable {

    private static final int MOST = 20;

    @EJB
    private Cases cases;

    @EJB
    private Persons persons;

    @EJB
    private Colleagues team;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private Long personId;
    private Person person;
    private List<CaseRow> earlier = List.of();
    private String text;
    private List<PersonRow> found;
    private TargetGroup targetGroup = TargetGroup.REFUGEE;
    private CaseGroup caseGroup;
    private LocalDate openedOn;
    private String responsible;
    private List<ColleagueLine> colleagues = List.of();

    public void open() {
        openedOn = LocalDate.now(clock);
        if (personId != null) {
            person = persons.get(personId);
            earlier = cases.ofPerson(personId);
            colleagues = caller.may(Permission.CASE_ASSIGN) ? team.list() : List.of();
        }
    }

    public void search() {
        found = persons.find(text, MOST);
    }

    public String save() {
        SimCase opened = cases.open(new NewCase(personId, targetGroup, caseGroup, openedOn, responsible));
        Notices.info("cases.open.opened", opened.getCaseNo());
        return "/cases/view?faces-redirect=true&id=" + opened.getId();
    }

    /** Null until somebody was chosen. */
    public Person getPerson() {
        return person;
    }

    public List<CaseRow> getEarlier() {
        return earlier;
    }

    /** Null before the first search. */
    public List<PersonRow> getFound() {
        return found;
    }

    /** Who may be chosen: everybody of the team. */
    public List<ColleagueLine> getColleagues() {
        return colleagues;
    }

    public TargetGroup[] getTargetGroups() {
        return TargetGroup.values();
    }

    public CaseGroup[] getCaseGroups() {
        return CaseGroup.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(TargetGroup targetGroup) {
        this.targetGroup = targetGroup;
    }

    public CaseGroup getCaseGroup() {
        return caseGroup;
    }

    public void setCaseGroup(CaseGroup caseGroup) {
        this.caseGroup = caseGroup;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
