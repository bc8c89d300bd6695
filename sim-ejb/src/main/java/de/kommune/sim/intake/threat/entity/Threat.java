package de.kommune.sim.intake.threat.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** That somebody is about to lose the home («drohende Wohnungslosigkeit»): why, before which court, and what happened when. */
@Entity
@Table(name = "threat")
public class Threat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ThreatKind kind;

    @Column(length = 120)
    private String counterpart;

    @Column(length = 120)
    private String court;

    @Column(name = "file_no", length = 60)
    private String fileNo;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private ThreatOutcome outcome;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by", length = 120)
    private String settledBy;

    @OrderBy("day, id")
    @OneToMany(mappedBy = "threat", cascade = CascadeType.PERSIST)
    private List<ThreatEvent> events = new ArrayList<>();

    protected Threat() {}

    public Threat(SimCase simCase, ThreatKind kind, ThreatFacts facts, String account, LocalDateTime at) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.notedBy = account;
        this.notedAt = at;
        describe(facts);
    }

    /** Writes down anew who is on the other side, and under which number. */
    public final void describe(ThreatFacts facts) {
        checkLive();
        counterpart = facts.counterpart();
        court = facts.court();
        fileNo = facts.fileNo();
    }

    /** Something happened on that day, or will. The same cannot happen twice on one day. */
    public ThreatEvent happens(EventKind what, LocalDate day, String account, LocalDateTime at) {
        checkLive();
        boolean known = events.stream()
                .anyMatch(event -> !event.isRevoked()
                        && event.getKind() == what
                        && event.getDay().equals(day));
        if (known) {
            throw new BusinessException("intake.eventTwice", what, day);
        }
        ThreatEvent event = new ThreatEvent(this, what, day, account, at);
        events.add(event);
        return event;
    }

    /** It is over. */
    public void settle(ThreatOutcome how, LocalDate on, String account) {
        checkLive();
        outcome = Objects.requireNonNull(how, "how");
        settledOn = Objects.requireNonNull(on, "on");
        settledBy = account;
    }

    private void checkLive() {
        if (!isLive()) {
            throw new BusinessException("intake.threatSettled", settledOn, outcome);
        }
    }

    public boolean isLive() {
        return outcome == null;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public ThreatKind getKind() {
        return kind;
    }

    public ThreatFacts facts() {
        return new ThreatFacts(counterpart, court, fileNo);
    }

    public String getCounterpart() {
        return counterpart;
    }

    public String getCourt() {
        return court;
    }

    public String getFileNo() {
        return fileNo;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }

    /** Null while it lasts. */
    public ThreatOutcome getOutcome() {
        return outcome;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public List<ThreatEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
