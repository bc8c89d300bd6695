package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What clients find at a partner («Angebot»): its topic, the languages, and where if elsewhere. */
@Entity
@Table(name = "partner_offer")
public class PartnerOffer extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", updatable = false)
    private Partner partner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OfferTopic topic;

    @Column(nullable = false, length = 160)
    private String title;

    @Column(length = 160)
    private String venue;

    @ElementCollection
    @CollectionTable(name = "partner_offer_language", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "language_code", nullable = false, length = 3)
    private Set<String> languages = new HashSet<>();

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected PartnerOffer() {}

    /** @param token of the form, so that it makes one offer however often it is sent */
    public PartnerOffer(Partner partner, OfferFacts facts, String token, String account) {
        this.partner = Objects.requireNonNull(partner, "partner");
        this.token = Objects.requireNonNull(token, "token");
        describe(facts, account);
    }

    /** Says anew what it is. */
    public final void describe(OfferFacts facts, String account) {
        if (withdrawnOn != null) {
            throw new BusinessException("partners.offerWithdrawn", withdrawnOn);
        }
        topic = Objects.requireNonNull(facts.topic(), "topic");
        title = Written.required(facts.title(), 160, "partners.offerWithoutTitle");
        venue = Written.optional(facts.venue(), 160);
        languages.retainAll(facts.languages());
        languages.addAll(facts.languages());
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** There is no such offer any more; it stays for whom was referred to it. */
    public void withdraw(LocalDate day, String account) {
        if (withdrawnOn == null) {
            withdrawnOn = Objects.requireNonNull(day, "day");
            changedBy = Objects.requireNonNull(account, "account");
        }
    }

    public Partner getPartner() {
        return partner;
    }

    public OfferTopic getTopic() {
        return topic;
    }

    public String getTitle() {
        return title;
    }

    /** Null where it is at the partner's own address. */
    public String getVenue() {
        return venue;
    }

    public Set<String> getLanguages() {
        return Set.copyOf(languages);
    }

    /** Null while there is such an offer. */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }
}
