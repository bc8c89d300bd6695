package de.kommune.sim.consents.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
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
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Details about a client were passed on («Offenbarung»): which kinds, to whom, on which day, and on which consent or which
 * statute. One without either is refused; none is ever changed or removed, for the client may ask who got what (Art. 15
 * Abs. 1 lit. c DSGVO).
 */
@Entity
@Table(name = "disclosure")
public class Disclosure extends BaseEntity {

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
    @CollectionTable(name = "disclosure_category", joinColumns = @JoinColumn(name = "disclosure_id"))
    @Column(name = "category", nullable = false, length = 20)
    private Set<DataCategory> categories = new HashSet<>();

    @Column(name = "disclosed_on", nullable = false, updatable = false)
    private LocalDate disclosedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id", updatable = false)
    private Consent consent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statute_id", updatable = false)
    private DisclosureStatute statute;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @Column(name = "recorded_by", nullable = false, updatable = false, length = 120)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    protected Disclosure() {}

    private Disclosure(SimCase simCase, Person person, DisclosureFacts facts, String token) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.person = Objects.requireNonNull(person, "person");
        this.recipient = facts.recipient();
        this.categories.addAll(facts.categories());
        this.disclosedOn = facts.day();
        this.requestToken = Objects.requireNonNull(token, "token");
    }

    /** On a consent; one that does not cover all of it is refused. */
    public static Disclosure onConsent(Consent consent, DisclosureFacts facts, String token) {
        if (!consent.covers(facts.recipient(), facts.categories(), facts.day())) {
            throw new BusinessException("consents.notCovered", facts.day());
        }
        Disclosure disclosure = new Disclosure(consent.getSimCase(), consent.getPerson(), facts, token);
        disclosure.consent = consent;
        return disclosure;
    }

    /** On a statute that was in force on that day. */
    public static Disclosure onStatute(
            SimCase simCase, DisclosureStatute statute, DisclosureFacts facts, String token) {
        if (!statute.getPeriod().contains(facts.day())) {
            throw new BusinessException("consents.statuteNotInForce", statute.getCitation(), facts.day());
        }
        Disclosure disclosure = new Disclosure(simCase, simCase.getPerson(), facts, token);
        disclosure.statute = statute;
        return disclosure;
    }

    /** Who answers for it. */
    public Disclosure recorded(String account, LocalDateTime at) {
        recordedBy = Objects.requireNonNull(account, "account");
        recordedAt = Objects.requireNonNull(at, "at");
        return this;
    }

    public SimCase getSimCase() {
        return simCase;
    }

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

    public LocalDate getDisclosedOn() {
        return disclosedOn;
    }

    /** Null where a statute allowed it. */
    public Consent getConsent() {
        return consent;
    }

    /** Null where a consent allowed it. */
    public DisclosureStatute getStatute() {
        return statute;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }
}
