package de.kommune.sim.referrals.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerOffer;
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
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** That a client is sent to a partner, with what is passed on about her («Vermittlung»); nothing where she goes there herself. */
@Entity
@Table(name = "referral")
public class Referral extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", updatable = false)
    private Partner partner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id", updatable = false)
    private PartnerOffer offer;

    @Column(nullable = false, updatable = false)
    private boolean passing;

    @Enumerated(EnumType.STRING)
    @ElementCollection
    @CollectionTable(name = "referral_category", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "category", nullable = false, length = 20)
    private Set<DataCategory> categories = new HashSet<>();

    @Embedded
    private SealedText words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ReferralState state = ReferralState.PREPARED;

    @Column(name = "prepared_on", nullable = false, updatable = false)
    private LocalDate preparedOn;

    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason", length = 15)
    private DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private ReferralOutcome outcome;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Referral() {}

    /**
     * @param offer null for the partner as a whole
     * @param categories what is passed on; empty where the client goes there herself
     * @param token of the form, so that it makes one referral however often it is sent
     */
    public Referral(SimCase simCase, Partner partner, PartnerOffer offer, Set<DataCategory> categories, String token) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.partner = Objects.requireNonNull(partner, "partner");
        this.offer = offer;
        this.categories.addAll(categories);
        this.passing = !categories.isEmpty();
        this.token = Objects.requireNonNull(token, "token");
    }

    /** Who prepared it, when, and by when it should go. */
    public Referral prepared(LocalDate day, LocalDate due, String account) {
        preparedOn = Objects.requireNonNull(day, "day");
        become(ReferralState.PREPARED, day, due, account);
        return this;
    }

    /** Puts the sealed words in; null for none. */
    public void say(SealedText sealed) {
        words = sealed;
    }

    /**
     * It goes.
     *
     * @param record that something was passed on; null where the client goes there herself
     */
    public void send(Disclosure record, LocalDate day, LocalDate due, String account) {
        if (passing != (record != null)) {
            throw new IllegalStateException("what is passed on and its record go together");
        }
        disclosure = record;
        become(ReferralState.SENT, day, due, account);
    }

    /** The partner takes it on. */
    public void accept(LocalDate day, LocalDate due, String account) {
        become(ReferralState.ACCEPTED, day, due, account);
    }

    /** The partner does not. */
    public void decline(DeclineReason reason, LocalDate day, String account) {
        declineReason = Objects.requireNonNull(reason, "reason");
        become(ReferralState.DECLINED, day, null, account);
    }

    /** It came to something, or to nothing. */
    public void close(ReferralOutcome became, LocalDate day, String account) {
        outcome = Objects.requireNonNull(became, "became");
        become(ReferralState.CLOSED, day, null, account);
    }

    /** It is not to be any more. */
    public void withdraw(LocalDate day, String account) {
        become(ReferralState.WITHDRAWN, day, null, account);
    }

    /** Somebody asked how it stands, and asks again by then. */
    public void asked(LocalDate again, String account) {
        if (!state.isOpen() || state == ReferralState.PREPARED) {
            throw new BusinessException("referrals.nothingToAsk", state);
        }
        dueOn = Objects.requireNonNull(again, "again");
        changedBy = Objects.requireNonNull(account, "account");
    }

    private void become(ReferralState next, LocalDate day, LocalDate due, String account) {
        state = next;
        stateSince = day;
        dueOn = due;
        changedBy = Objects.requireNonNull(account, "account");
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public Partner getPartner() {
        return partner;
    }

    /** Null for the partner as a whole. */
    public PartnerOffer getOffer() {
        return offer;
    }

    /** Whether anything about the client goes to the partner; if not, she goes there herself. */
    public boolean isPassing() {
        return passing;
    }

    /** In the order in which forms and pages name them. */
    public Set<DataCategory> getCategories() {
        return categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /** Null where there are none. */
    public SealedText getWords() {
        return words;
    }

    public ReferralState getState() {
        return state;
    }

    public LocalDate getPreparedOn() {
        return preparedOn;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** By when the next thing should have happened; null where nothing is awaited any more. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The record that something was passed on; null before and where nothing is. */
    public Disclosure getDisclosure() {
        return disclosure;
    }

    public DeclineReason getDeclineReason() {
        return declineReason;
    }

    public ReferralOutcome getOutcome() {
        return outcome;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** Of the form, which is that of the disclosure too. */
    public String getToken() {
        return token;
    }
}
