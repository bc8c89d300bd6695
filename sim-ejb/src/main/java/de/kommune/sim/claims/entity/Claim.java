package de.kommune.sim.claims.entity;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * An application that is prepared with a client («vorbereiteter Antrag»): a draft until the client hands it in or does not want it. The words lie
 * under seal; what section 50-2 got is a paper of its own, of which this side knows the number.
 */
@Entity
@Table(name = "claim")
public class Claim extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private Need need;

    @Column(name = "wanted_from")
    private LocalDate wantedFrom;

    @Column(precision = 9, scale = 2)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ClaimState state = ClaimState.DRAFT;

    @Column(name = "prepared_by", nullable = false, updatable = false, length = 120)
    private String preparedBy;

    @Column(name = "prepared_at", nullable = false, updatable = false)
    private LocalDateTime preparedAt;

    @Column(name = "submitted_by", length = 120)
    private String submittedBy;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    @Column(name = "paper_id")
    private Long paperId;

    @Column(name = "paper_no", length = 30)
    private String paperNo;

    @Embedded
    private Applicant applicant;

    /** Everybody who had a hand in it: none of them may decide on it, wherever she works then. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "claim_hand", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "account", nullable = false, length = 120)
    private Set<String> hands = new HashSet<>();

    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Embedded
    private SealedText words;

    protected Claim() {}

    /** @param form of the page: the same form makes one */
    public Claim(SimCase simCase, Person person, PaperFacts facts, String form) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.person = Objects.requireNonNull(person, "person");
        this.token = Objects.requireNonNull(form, "form");
        take(facts);
    }

    private void take(PaperFacts facts) {
        need = facts.need();
        wantedFrom = facts.wantedFrom();
        amount = facts.amount();
    }

    /** Who answers for the preparation. */
    public Claim prepared(String account, LocalDateTime at) {
        preparedBy = Objects.requireNonNull(account, "account");
        hands.add(account);
        preparedAt = Objects.requireNonNull(at, "at");
        return this;
    }

    /** Puts the sealed words in; they can be sealed only when the row has its number. */
    public void say(SealedText sealed) {
        words = Objects.requireNonNull(sealed, "sealed");
    }

    /** It is to say something else, as long as it is a draft. */
    public void change(PaperFacts facts, String account) {
        checkDraft();
        take(facts);
        hands.add(account);
    }

    /** The client does not want it. */
    public void drop() {
        checkDraft();
        state = ClaimState.DROPPED;
    }

    /** The client hands it in; what went is recorded with it. */
    public void submit(Submitted submitted, String account) {
        checkDraft();
        state = ClaimState.SUBMITTED;
        paperId = submitted.paperId();
        paperNo = submitted.paperNo();
        applicant = submitted.applicant();
        submittedAt = submitted.at();
        disclosure = Objects.requireNonNull(submitted.disclosure(), "disclosure");
        submittedBy = Objects.requireNonNull(account, "account");
        hands.add(account);
    }

    /** Refuses what was handed in, and what the client does not want. */
    public void checkDraft() {
        if (state != ClaimState.DRAFT) {
            throw new BusinessException("claims.noDraft", state);
        }
    }

    public SimCase getSimCase() {
        return simCase;
    }

    /** Who applies. */
    public Person getPerson() {
        return person;
    }

    public Need getNeed() {
        return need;
    }

    /** Null where nothing was said. */
    public LocalDate getWantedFrom() {
        return wantedFrom;
    }

    /** Null where the client names none. */
    public BigDecimal getAmount() {
        return amount;
    }

    public ClaimState getState() {
        return state;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public LocalDateTime getPreparedAt() {
        return preparedAt;
    }

    /** Null before it was handed in; so are the next ones. */
    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public String getPaperNo() {
        return paperNo;
    }

    /** Name and birth date as they went. */
    public Applicant getApplicant() {
        return applicant;
    }

    /** Of the form on which it was prepared; the disclosure and the paper bear it as well, so that neither is made twice. */
    public String getToken() {
        return token;
    }

    public SealedText getWords() {
        return words;
    }
}
