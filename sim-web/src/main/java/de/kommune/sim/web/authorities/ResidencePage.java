package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.residence.boundary.ResidenceLine;
import de.kommune.sim.authorities.residence.boundary.ResidenceTitles;
import de.kommune.sim.authorities.residence.boundary.ResidenceView;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.web.housing.TouchedReports;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Which right to stay a person has («Aufenthaltsstatus»): entering the next one, and putting right what stands there. */
@Named("authoritiesResidencePage")
@ViewScoped
public class ResidencePage implements Serializable {

    @EJB
    private ResidenceTitles titles;

    @Inject
    private TouchedReports touched;

    @Inject
    private Clock clock;

    private Long personId;
    private Long titleId;
    private ResidenceView view;
    private ResidenceLine line;

    private String kindCode;
    private LocalDate from;
    private LocalDate lastDay;
    private LocalDate firstGrantedOn;
    private LocalDate enteredOn;
    private String reason;

    public void open() {
        view = titles.ofPerson(personId == null ? 0 : personId);
        line = view.lines().stream()
                .filter(one -> titleId != null && one.id() == titleId)
                .findFirst()
                .orElse(null);
        if (line == null) {
            from = LocalDate.now(clock);
        } else {
            fill(line.facts());
        }
    }

    private void fill(ResidenceFacts facts) {
        kindCode = facts.kindCode();
        from = facts.from();
        lastDay = facts.lastDay();
        firstGrantedOn = facts.firstGrantedOn();
        enteredOn = facts.enteredOn();
    }

    public String save() {
        if (!touched.mayGoOn(firstChangedDay(), lastDay == null || line != null ? null : lastDay.plusDays(1))) {
            return null;
        }
        ResidenceFacts facts = new ResidenceFacts(kindCode, from, lastDay, firstGrantedOn, enteredOn);
        if (line == null) {
            titles.enter(personId, facts);
            Notices.info("authorities.residence.entered");
        } else {
            titles.correct(line.id(), line.version(), facts, reason);
            Notices.info("authorities.residence.corrected");
        }
        return again();
    }

    public String withdraw() {
        if (!touched.mayGoOn(firstChangedDay(), null)) {
            return null;
        }
        titles.withdraw(line.id(), line.version(), reason);
        Notices.info("authorities.residence.withdrawn");
        return again();
    }

    /** From when on the nights may rest on something else: what stood there, or is to stand there, whichever comes first. */
    private LocalDate firstChangedDay() {
        LocalDate before = line == null ? from : line.facts().from();
        return before.isBefore(from) ? before : from;
    }

    private String again() {
        return "/authorities/residence?faces-redirect=true&personId=" + personId;
    }

    /** Whether the row is the one that holds today. */
    public boolean isCurrent(ResidenceLine one) {
        return one.period().contains(LocalDate.now(clock));
    }

    /** The row that is to be put right; null where another one is entered. */
    public ResidenceLine getLine() {
        return line;
    }

    public ResidenceView getView() {
        return view;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getTitleId() {
        return titleId;
    }

    public void setTitleId(Long titleId) {
        this.titleId = titleId;
    }

    public String getKindCode() {
        return kindCode;
    }

    public void setKindCode(String kindCode) {
        this.kindCode = kindCode;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getFirstGrantedOn() {
        return firstGrantedOn;
    }

    public void setFirstGrantedOn(LocalDate firstGrantedOn) {
        this.firstGrantedOn = firstGrantedOn;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
