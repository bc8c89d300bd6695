package de.kommune.sim.consents.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Person;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A client releases the counsellors from their duty of secrecy towards somebody («Schweigepflichtentbindung»). What was
 * signed never changes; taking it back adds when, how and by whom, and removes nothing.
 */
@Entity
@Table(name = "consent")
public class Consent extends BaseEntity {

    /** § 2 BGB. */
    private static final int OF_AGE = 18;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Embedded
    private Recipient recipient;

    @Enumerated(EnumType.STRING)
    @ElementCollection
    @CollectionTable(name = "consent_category", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "category", nullable = false, length = 20)
    private Set<DataCategory> categories = new HashSet<>();

    @Column(nullable = false, updatable = false, length = 300)
    private String purpose;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ConsentForm form;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private ConsentTemplate template;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "german_template_id", updatable = false)
    private ConsentTemplate germanTemplate;

    @Column(updatable = false, length = 120)
    private String interpreter;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @Column(name = "recorded_by", nullable = false, updatable = false, length = 120)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Column(name = "revoked_by", length = 120)
    private String revokedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_way", length = 15)
    private RevocationWay revocationWay;

    protected Consent() {}

    /**
     * @param signing how it was signed, and with which words
     * @param requestToken of the form that was sent, so that sending it twice records it once
     */
    public Consent(
            SimCase simCase,
            Person person,
            ConsentFacts facts,
            Signing signing,
            String requestToken,
            String account,
            LocalDateTime at) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.person = Objects.requireNonNull(person, "person");
        this.recipient = facts.recipient();
        this.categories.addAll(facts.categories());
        this.purpose = facts.purpose();
        this.period = facts.period();
        this.form = signing.form();
        this.template = signing.template();
        this.germanTemplate = signing.germanTemplate();
        this.interpreter = signing.interpreter();
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
        this.recordedBy = Objects.requireNonNull(account, "account");
        this.recordedAt = Objects.requireNonNull(at, "at");
    }

    /** The client takes it back; from that minute on it covers nothing. */
    public void revoke(RevocationWay way, String account, LocalDateTime at) {
        if (revokedAt != null) {
            throw new BusinessException("consents.alreadyRevoked", revokedAt, revokedBy);
        }
        revocationWay = Objects.requireNonNull(way, "way");
        revokedBy = Objects.requireNonNull(account, "account");
        revokedAt = at;
    }

    /**
     * Whether it allows details of all these kinds to go to that recipient on that day. On the day of its revocation it
     * covers nothing any more: nobody can tell afterwards what came first.
     */
    public boolean covers(Recipient to, Collection<DataCategory> wanted, LocalDate day) {
        return recipient.equals(to)
                && categories.containsAll(wanted)
                && period.contains(day)
                && (revokedAt == null || day.isBefore(revokedAt.toLocalDate()));
    }

    public ConsentState stateOn(LocalDate day) {
        if (revokedAt != null) {
            return ConsentState.REVOKED;
        }
        if (day.isBefore(period.getFrom())) {
            return ConsentState.TO_COME;
        }
        return period.contains(day) ? ConsentState.IN_FORCE : ConsentState.EXPIRED;
    }

    public ConsentFacts facts() {
        return new ConsentFacts(recipient, categories, purpose, period);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    /**
     * Whether it speaks for the client of its case: her own, or for a client under age that of whoever of her household
     * signed for her. Nobody else of the household can agree for her.
     */
    public boolean isForTheClient(LocalDate day) {
        Person client = simCase.getSubject();
        return number(person) == number(client)
                || client.getBirthDate() != null && client.getBirthDate().ageOn(day) < OF_AGE;
    }

    private static long number(Person one) {
        return one.getMergedInto() == null ? one.getId() : one.getMergedInto().getId();
    }

    /** Whose details may be passed on, and who signed. */
    public Person getPerson() {
        return person;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    /** In the order in which forms and pages name them. */
    public Set<DataCategory> getCategories() {
        return categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    public String getPurpose() {
        return purpose;
    }

    public Period getPeriod() {
        return period;
    }

    public ConsentForm getForm() {
        return form;
    }

    /** The version of the form in the client's language. */
    public ConsentTemplate getTemplate() {
        return template;
    }

    /** The version of the German form beside it; the same where the client's language is German. */
    public ConsentTemplate getGermanTemplate() {
        return germanTemplate;
    }

    /** Who interpreted; null for nobody. */
    public String getInterpreter() {
        return interpreter;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }

    /** Null as long as the client has not taken it back. */
    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }

    public String getRevokedBy() {
        return revokedBy;
    }

    public RevocationWay getRevocationWay() {
        return revocationWay;
    }
}
