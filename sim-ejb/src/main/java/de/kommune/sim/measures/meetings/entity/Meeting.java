package de.kommune.sim.measures.meetings.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A networking meeting or a training («Netzwerktreffen, Schulung»). */
@Entity
@Table(name = "measure_meeting")
public class Meeting extends BaseEntity {

    private static final int LONGEST = 160;
    private static final int LONGEST_AGREED = 1_000;
    private static final int MOST_VOLUNTEERS = 500;
    private static final BigDecimal MOST_HOURS = new BigDecimal("100");

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private MeetingKind kind;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal hours;

    @Column(nullable = false, length = LONGEST)
    private String place;

    @Column(nullable = false, length = LONGEST)
    private String subject;

    @Column(length = LONGEST_AGREED)
    private String agreed;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @ElementCollection
    @CollectionTable(name = "measure_meeting_staff", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "account", nullable = false, length = 120)
    private Set<String> accounts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measure_meeting_partner", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "partner_id", nullable = false)
    private Set<Long> partnerIds = new HashSet<>();

    @Column(nullable = false)
    private int volunteers;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Meeting() {}

    public Meeting(MeetingFacts facts, String account) {
        describe(facts, account);
    }

    /** Writes it down anew. */
    public final void describe(MeetingFacts facts, String account) {
        kind = Objects.requireNonNull(facts.kind(), "kind");
        heldOn = Objects.requireNonNull(facts.heldOn(), "heldOn");
        hours = hours(facts.hours());
        place = written(facts.place(), LONGEST);
        subject = written(facts.subject(), LONGEST);
        agreed = facts.agreed() == null || facts.agreed().isBlank() ? null : written(facts.agreed(), LONGEST_AGREED);
        nextOn = facts.nextOn();
        volunteers = facts.volunteers();
        if (nextOn != null && !nextOn.isAfter(heldOn) || volunteers < 0 || volunteers > MOST_VOLUNTEERS) {
            throw new BusinessException("measures.meetingNext", heldOn, MOST_VOLUNTEERS);
        }
        accounts.retainAll(facts.accounts());
        accounts.addAll(facts.accounts());
        partnerIds.retainAll(facts.partnerIds());
        partnerIds.addAll(facts.partnerIds());
        changedBy = Objects.requireNonNull(account, "account");
    }

    private static BigDecimal hours(BigDecimal lasted) {
        if (lasted == null || lasted.signum() <= 0 || lasted.compareTo(MOST_HOURS) > 0) {
            throw new BusinessException("measures.meetingHours", MOST_HOURS);
        }
        return lasted;
    }

    private static String written(String text, int longest) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new BusinessException("measures.meetingText", longest);
        }
        return text.strip();
    }

    public MeetingKind getKind() {
        return kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public String getPlace() {
        return place;
    }

    public String getSubject() {
        return subject;
    }

    public String getAgreed() {
        return agreed;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public Set<String> getAccounts() {
        return Set.copyOf(accounts);
    }

    public Set<Long> getPartnerIds() {
        return Set.copyOf(partnerIds);
    }

    public int getVolunteers() {
        return volunteers;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
