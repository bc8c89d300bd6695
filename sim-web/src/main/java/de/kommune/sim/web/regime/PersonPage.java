package de.kommune.sim.web.regime;

import de.kommune.sim.benefits.regime.boundary.FactLine;
import de.kommune.sim.benefits.regime.boundary.NewRegimeFact;
import de.kommune.sim.benefits.regime.boundary.RegimeLine;
import de.kommune.sim.benefits.regime.boundary.RegimeView;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeWhy;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Under which law a person gets benefits and why («Leistungsregime der Person»): noting what happened, and standing by what follows. */
@Named("regimePersonPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Regimes regimes;

    @Inject
    private Clock clock;

    private Long personId;
    private Long factId;
    private RegimeView view;
    private FactLine fact;

    private RegimeEvent event;
    private LocalDate from;
    private LocalDate lastDay;
    private String evidence;
    private String reason;

    public void open() {
        view = regimes.ofPerson(personId == null ? 0 : personId);
        fact = view.facts().stream()
                .filter(one -> factId != null && one.id() == factId && one.isStanding())
                .findFirst()
                .orElse(null);
    }

    public String note() {
        regimes.note(personId, new NewRegimeFact(event, from, lastDay, evidence));
        return again("regime.person.noted");
    }

    public String withdraw() {
        regimes.withdraw(fact.id(), fact.version(), reason);
        return again("regime.person.withdrawn");
    }

    public String confirm() {
        regimes.confirm(personId, view.fingerprint());
        return again("regime.person.confirmed");
    }

    private String again(String notice) {
        Notices.info(notice);
        return "/regime/person?faces-redirect=true&personId=" + personId;
    }

    /** A sentence of the reckoning. */
    public String say(RegimeWhy why) {
        return Texts.format("regime.why." + why.code(), why.arguments());
    }

    public boolean isToday(RegimeLine line) {
        return line.period().contains(LocalDate.now(clock));
    }

    /** What holds today; null before anything is known. */
    public RegimeLine getToday() {
        return view.on(LocalDate.now(clock)).orElse(null);
    }

    public RegimeEvent[] getEvents() {
        return RegimeEvent.values();
    }

    public RegimeView getView() {
        return view;
    }

    /** The event that is to be taken back; null where another one is noted. */
    public FactLine getFact() {
        return fact;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getFactId() {
        return factId;
    }

    public void setFactId(Long factId) {
        this.factId = factId;
    }

    public RegimeEvent getEvent() {
        return event;
    }

    public void setEvent(RegimeEvent event) {
        this.event = event;
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

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
