package de.kommune.sim.web.residence;

import de.kommune.sim.access.Permission;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.boundary.StatusLine;
import de.kommune.sim.procedures.residence.boundary.StatusView;
import de.kommune.sim.procedures.residence.entity.Employment;
import de.kommune.sim.procedures.residence.entity.ResidenceDuty;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The timeline of a client's right to stay («Aufenthaltsstatus»): entering the next paper, and putting right what stands there. */
@Named("residenceTimelinePage")
@ViewScoped
public class TimelinePage implements Serializable {

    @EJB
    private ResidenceStatuses statuses;

    @EJB
    private Documents documents;

    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private Long caseId;
    private Long statusId;
    private StatusView view;
    private StatusLine line;
    private List<Document> papers;

    private String kindCode;
    private LocalDate from;
    private LocalDate lastDay;
    private LocalDate firstGrantedOn;
    private ResidenceDuty duty = ResidenceDuty.UNKNOWN;
    private Employment employment = Employment.UNKNOWN;
    private LocalDate enteredOn;
    private String conditions;
    private String issuer;
    private Long documentId;
    private String reason;

    public void open() {
        view = statuses.ofCase(caseId == null ? 0 : caseId);
        papers = shell.may(Permission.DOCUMENT_READ.name()) ? documents.ofCase(caseId) : List.of();
        line = view.lines().stream()
                .filter(one -> one.id() != null && one.id().equals(statusId))
                .findFirst()
                .orElse(null);
        if (line == null) {
            from = LocalDate.now(clock);
            enteredOn = lastEntry();
            issuer = lastIssuer();
        } else {
            fill(line.facts());
        }
    }

    /** As an earlier paper said: people come to the country once, and papers follow each other. */
    private LocalDate lastEntry() {
        return view.lines().stream()
                .filter(one -> !one.isGap() && one.facts().enteredOn() != null)
                .findFirst()
                .map(one -> one.facts().enteredOn())
                .orElse(null);
    }

    /** As the paper before: the next one mostly comes from the same authority. */
    private String lastIssuer() {
        return view.lines().stream()
                .filter(one -> !one.isGap())
                .findFirst()
                .map(one -> one.facts().issuer())
                .orElse(null);
    }

    private void fill(StatusFacts facts) {
        kindCode = facts.kindCode();
        from = facts.from();
        lastDay = facts.lastDay();
        firstGrantedOn = facts.firstGrantedOn();
        duty = facts.duty();
        employment = facts.employment();
        enteredOn = facts.enteredOn();
        conditions = facts.conditions();
        issuer = facts.issuer();
        documentId = facts.documentId();
    }

    public String save() {
        StatusFacts facts = new StatusFacts(
                kindCode, from, lastDay, firstGrantedOn, enteredOn, duty, employment, conditions, issuer, documentId);
        if (line == null) {
            statuses.enter(caseId, facts);
            Notices.info("residence.entered");
        } else {
            statuses.correct(line.id(), line.version(), facts, reason);
            Notices.info("residence.corrected");
        }
        return again();
    }

    public String withdraw() {
        statuses.withdraw(line.id(), line.version(), reason);
        Notices.info("residence.withdrawn");
        return again();
    }

    private String again() {
        return "/residence/timeline?faces-redirect=true&caseId=" + caseId;
    }

    /** Whether the stretch is the one that holds today. */
    public boolean isCurrent(StatusLine one) {
        return one.period().contains(LocalDate.now(clock));
    }

    /** A time that has not begun. */
    public boolean isToCome(StatusLine one) {
        return one.period().getFrom().isAfter(LocalDate.now(clock));
    }

    public boolean isWritable() {
        return view.changeable() && shell.may(Permission.PROCEDURE_WRITE.name());
    }

    /** The row that is to be put right; null where the next one is entered. */
    public StatusLine getLine() {
        return line;
    }

    public StatusView getView() {
        return view;
    }

    /** The papers of the case among which the scan may be. */
    public List<Document> getPapers() {
        return papers;
    }

    public ResidenceDuty[] getDuties() {
        return ResidenceDuty.values();
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getStatusId() {
        return statusId;
    }

    public void setStatusId(Long statusId) {
        this.statusId = statusId;
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

    public ResidenceDuty getDuty() {
        return duty;
    }

    public void setDuty(ResidenceDuty duty) {
        this.duty = duty;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public void setDocumentId(Long documentId) {
        this.documentId = documentId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
