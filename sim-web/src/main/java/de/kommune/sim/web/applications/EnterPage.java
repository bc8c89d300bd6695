package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.applications.boundary.ApplicationLine;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.NewApplication;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Taking an application down at the counter («Antrag aufnehmen»), beside what the person applied for before. */
@Named("applicationsEnterPage")
@ViewScoped
public class EnterPage implements Serializable {

    @EJB
    private Applications applications;

    @EJB
    private Persons persons;

    private final String token = UUID.randomUUID().toString();
    private long personId;
    private String name;
    private List<ApplicationLine> before;
    private Need need;
    private LocalDate wantedFrom;
    private BigDecimal amount;
    private String words;

    public void open() {
        name = persons.get(personId).getDisplayName();
        before = applications.ofPerson(personId);
    }

    public String save() {
        PaperFacts facts = new PaperFacts(need, wantedFrom, amount, words);
        long id = applications.takeDown(new NewApplication(personId, facts, token));
        Notices.info("applications.enter.saved");
        return "/applications/view?faces-redirect=true&id=" + id;
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public String getName() {
        return name;
    }

    public List<ApplicationLine> getBefore() {
        return before;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public LocalDate getWantedFrom() {
        return wantedFrom;
    }

    public void setWantedFrom(LocalDate wantedFrom) {
        this.wantedFrom = wantedFrom;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
