package de.kommune.sim.web.cases;

import static de.kommune.sim.access.Permission.CLOCK_EXCEPTION_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.clock.boundary.ExceptionLine;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Exceptions from the five years at one case («Ausnahmen»): what holds today, granting one, taking one back. */
@Named("casesExceptionPage")
@ViewScoped
public class ExceptionPage implements Serializable {

    private static final int USUAL_CONTACTS = 3;

    @EJB
    private Cases cases;

    @EJB
    private ClockExceptions exceptions;

    @EJB
    private Caller caller;

    @Inject
    private DraftOffers drafts;

    private long id;
    private CaseView view;
    private Cover cover;
    private List<ExceptionLine> lines;
    private LocalDate until;
    private int contacts = USUAL_CONTACTS;
    private String reason;

    public void open() {
        view = cases.get(id);
        cover = exceptions.cover(id);
        lines = exceptions.ofCase(id);
        if (caller.may(CLOCK_EXCEPTION_WRITE) && !isHolding()) {
            drafts.open("cases.exception", id);
        }
    }

    public String grant() {
        exceptions.grant(id, until, contacts, reason);
        drafts.saved("cases.exception", id);
        Notices.info("cases.exception.granted");
        return again();
    }

    public String revoke(long exceptionId) {
        exceptions.revoke(id, exceptionId);
        Notices.info("cases.exception.revoked");
        return again();
    }

    private String again() {
        return "/cases/exception?faces-redirect=true&id=" + id;
    }

    public boolean isHolding() {
        return lines.stream().anyMatch(ExceptionLine::live);
    }

    public CaseView getView() {
        return view;
    }

    public Cover getCover() {
        return cover;
    }

    public List<ExceptionLine> getLines() {
        return lines;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getContacts() {
        return contacts;
    }

    public void setContacts(int contacts) {
        this.contacts = contacts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
