package de.kommune.sim.web.figures;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.boundary.LedgerEntries;
import de.kommune.sim.housing.ledger.boundary.OwnFlats;
import de.kommune.sim.housing.ledger.boundary.PersonLedger;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.OwnFlat;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** On what a person's nights rest, and where they count («Nachweis der Person»). */
@Named("figuresNightsPage")
@ViewScoped
public class NightsPage implements Serializable {

    private static final List<LedgerQuestion> REPORTS =
            List.of(LedgerQuestion.FEDERAL, LedgerQuestion.STATE, LedgerQuestion.FLUEAG);

    @EJB
    private LedgerEntries entries;

    @EJB
    private OwnFlats ownFlats;

    @Inject
    private Clock clock;

    private Long personId;
    private String since;
    private String until;
    private LocalDate from;
    private LocalDate to;
    private PersonLedger ledger;
    private List<OwnFlat> flats;
    private LocalDate flatFrom;
    private LocalDate flatTo;
    private String flatSource;

    /** Shows the nights of the address, and otherwise those since the beginning of last year. */
    public void open() {
        LocalDate today = LocalDate.now(clock);
        from = day(since, today.minusYears(1).withDayOfYear(1));
        to = day(until, today);
        ledger = entries.ofPerson(personId == null ? 0 : personId, from, to);
        flats = ownFlats.ofPerson(ledger.personId());
        flatFrom = today;
    }

    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written == null ? otherwise : LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            return otherwise; // an address that somebody typed
        }
    }

    public String show() {
        return "/figures/nights?faces-redirect=true&personId=" + personId + "&since=" + from + "&until=" + to;
    }

    public String noteFlat() {
        ownFlats.note(personId, flatFrom, flatTo, flatSource);
        Notices.info("housing.ownFlat.noted");
        return show();
    }

    /** «vom 01.02.2026 bis 28.02.2026, 28 Nächte» */
    public String nights(Period period) {
        return Texts.format("figures.nights.span", period.getFrom(), period.getLastDay(), period.days());
    }

    public List<LedgerQuestion> getReports() {
        return REPORTS;
    }

    public List<OwnFlat> getFlats() {
        return flats;
    }

    public LocalDate getFlatFrom() {
        return flatFrom;
    }

    public void setFlatFrom(LocalDate flatFrom) {
        this.flatFrom = flatFrom;
    }

    public LocalDate getFlatTo() {
        return flatTo;
    }

    public void setFlatTo(LocalDate flatTo) {
        this.flatTo = flatTo;
    }

    public String getFlatSource() {
        return flatSource;
    }

    public void setFlatSource(String flatSource) {
        this.flatSource = flatSource;
    }

    public PersonLedger getLedger() {
        return ledger;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
