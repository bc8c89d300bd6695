package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * An application as it was handed in («eingereichter Antrag»). Never changes: nobody has the right to, and the database refuses it to whoever
 * had. The words lie under seal.
 */
@Entity
@Table(name = "application_paper")
public class ApplicationPaper extends BaseEntity {

    @Column(name = "paper_no", nullable = false, updatable = false, length = 30)
    private String paperNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 7)
    private PaperOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private Need need;

    @Embedded
    private Applicant applicant;

    @Column(name = "wanted_from", updatable = false)
    private LocalDate wantedFrom;

    @Column(updatable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    @Column(nullable = false, updatable = false, length = 200)
    private String basis;

    @Column(name = "prepared_by", updatable = false, length = 120)
    private String preparedBy;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private LocalDateTime submittedAt;

    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Embedded
    private SealedText words;

    protected ApplicationPaper() {}

    private ApplicationPaper(PaperOrigin origin, Applicant applicant, PaperFacts facts, LocalDateTime at, String form) {
        this.origin = origin;
        this.applicant = Objects.requireNonNull(applicant, "applicant");
        this.need = facts.need();
        this.wantedFrom = facts.wantedFrom();
        this.amount = facts.amount();
        this.submittedAt = Objects.requireNonNull(at, "at");
        this.token = Objects.requireNonNull(form, "form");
    }

    /** The client hands it in herself; on what ground it crossed stands in words. */
    public static ApplicationPaper ofClient(
            Applicant applicant, PaperFacts facts, String basis, LocalDateTime at, String form) {
        ApplicationPaper paper = new ApplicationPaper(PaperOrigin.CLIENT, applicant, facts, at, form);
        paper.basis = Objects.requireNonNull(basis, "basis");
        return paper;
    }

    /** Taken down at the counter by that account, which may not decide on it. */
    public static ApplicationPaper ofCounter(
            Applicant applicant, PaperFacts facts, String account, LocalDateTime at, String form) {
        ApplicationPaper paper = new ApplicationPaper(PaperOrigin.COUNTER, applicant, facts, at, form);
        paper.basis = "Vorsprache bei der Abteilung 50-2";
        paper.preparedBy = Objects.requireNonNull(account, "account");
        return paper;
    }

    /** Gives it its number, and the words under seal; both need the row's own number, which it has by now. */
    public void fill(SealedText sealed) {
        paperNo = "A" + submittedAt.getYear() + "-" + getId();
        words = Objects.requireNonNull(sealed, "sealed");
    }

    public String getPaperNo() {
        return paperNo;
    }

    public PaperOrigin getOrigin() {
        return origin;
    }

    public Need getNeed() {
        return need;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    /** Null where nothing was said. */
    public LocalDate getWantedFrom() {
        return wantedFrom;
    }

    /** Null where the client names none. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Why section 50-2 has it: the client's consent, or that somebody came to the counter. */
    public String getBasis() {
        return basis;
    }

    /** Who took it down at the counter; null for one that the client handed in. */
    public String getPreparedBy() {
        return preparedBy;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public SealedText getWords() {
        return words;
    }
}
