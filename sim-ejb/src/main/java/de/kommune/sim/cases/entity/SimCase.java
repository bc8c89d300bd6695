package de.kommune.sim.cases.entity;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;

/**
 * The team's case for one person («Fall»). Knows where it stands, who looks after it, when the person was counselled,
 * and the stored part of the five-year clock. A person has at most one case that is not over; the database keeps that.
 */
@Entity
@Table(name = "sim_case")
public class SimCase extends BaseEntity {

    @Column(name = "case_no", nullable = false, updatable = false, length = 20)
    private String caseNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private Person subject;

    /** The same as a number: for queries that look for cases where there may be none. */
    @Column(name = "subject_id", insertable = false, updatable = false)
    private Long subjectId;

    @Column(name = "sort_name", nullable = false, length = 120)
    private String sortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", nullable = false, length = 25)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_group", length = 1)
    private CaseGroup caseGroup;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseStatus status = CaseStatus.OPEN;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing_reason", length = 20)
    private ClosingReason closingReason;

    @Column(name = "own_dwelling_since")
    private LocalDate ownDwellingSince;

    @Column(length = 120)
    private String responsible;

    @Column(length = 120)
    private String deputy;

    @Embedded
    private StoredClock clock = StoredClock.notStarted();

    @Column(name = "clock_due", nullable = false)
    private LocalDate clockDue = Period.OPEN_END;

    /** For queries alone: the database works it out of the status. */
    @Column(insertable = false, updatable = false)
    private boolean live;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clock_policy_id")
    private ClockPolicy clockPolicy;

    @OrderBy("period.from, id")
    @OneToMany(mappedBy = "simCase", cascade = CascadeType.PERSIST)
    private List<CounsellingPeriod> periods = new ArrayList<>();

    @OrderBy("period.from, id")
    @OneToMany(mappedBy = "simCase", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<CasePause> pauses = new ArrayList<>();

    @OrderBy("period.from, id")
    @OneToMany(mappedBy = "simCase", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Responsibility> responsibilities = new ArrayList<>();

    protected SimCase() {}

    /** A case is opened for a person. */
    public SimCase(String caseNo, Person person, TargetGroup targetGroup, CaseGroup caseGroup, LocalDate openedOn) {
        this.caseNo = Objects.requireNonNull(caseNo, "caseNo");
        this.person = Objects.requireNonNull(person, "person");
        this.subject = person.getMergedInto() == null ? person : person.getMergedInto();
        this.sortName = subject.getSortName();
        this.openedOn = Objects.requireNonNull(openedOn, "openedOn");
        classify(targetGroup, caseGroup);
    }

    /** Says whom the case is about; the groups a to f tell homeless people apart only. */
    public final void classify(TargetGroup target, CaseGroup group) {
        if (target == TargetGroup.REFUGEE && group != null) {
            throw new BusinessException("cases.groupOfRefugee");
        }
        targetGroup = Objects.requireNonNull(target, "target");
        caseGroup = group;
    }

    /** Hands the case to a counsellor, from that day on. */
    public void assign(String account, LocalDate from) {
        if (Objects.requireNonNull(account, "account").equals(responsible)) {
            throw new BusinessException("cases.alreadyResponsible", account);
        }
        hand(ResponsibilityPart.RESPONSIBLE, account, from);
        responsible = account;
        if (account.equals(deputy)) {
            appointDeputy(null, from);
        }
    }

    /** Names who stands in, from that day on; null for nobody. */
    public void appointDeputy(String account, LocalDate from) {
        if (account != null && account.equals(responsible)) {
            throw new BusinessException("cases.deputyIsResponsible", account);
        }
        hand(ResponsibilityPart.DEPUTY, account, from);
        deputy = account;
    }

    private void hand(ResponsibilityPart part, String account, LocalDate from) {
        checkLive();
        Optional<Responsibility> now = responsibilities.stream()
                .filter(entry -> entry.getPart() == part && entry.getPeriod().isOpen())
                .findFirst();
        if (now.isPresent() && from.isBefore(now.get().getPeriod().getFrom())) {
            throw new BusinessException(
                    "cases.assignedBefore",
                    now.get().getAccount(),
                    now.get().getPeriod().getFrom());
        }
        now.ifPresent(entry -> end(entry, from));
        if (account != null) {
            responsibilities.add(new Responsibility(this, part, account, from));
        }
    }

    /** What began on the very day of its end never held. */
    private void end(Responsibility entry, LocalDate from) {
        if (entry.getPeriod().getFrom().equals(from)) {
            responsibilities.remove(entry);
        } else {
            entry.endBefore(from);
        }
    }

    /** Rests the case from that day on. */
    public void pause(LocalDate from, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("cases.pausedWithoutReason");
        }
        if (from.isBefore(openedOn)) {
            throw new BusinessException("cases.pausedBeforeOpened", openedOn);
        }
        become(CaseStatus.PAUSED);
        pauses.add(new CasePause(this, from, reason.strip()));
    }

    /** Takes the case up again on that day. */
    public void resume(LocalDate on) {
        if (status != CaseStatus.PAUSED) {
            throw new BusinessException("cases.notPaused");
        }
        become(CaseStatus.OPEN);
        endPause(on.minusDays(1));
    }

    private void endPause(LocalDate lastDay) {
        for (CasePause pause : List.copyOf(pauses)) {
            if (!pause.getPeriod().isOpen()) {
                continue;
            }
            if (lastDay.isBefore(pause.getPeriod().getFrom().minusDays(1))) {
                throw new BusinessException(
                        "cases.resumedBeforePause", pause.getPeriod().getFrom());
            }
            if (lastDay.isBefore(pause.getPeriod().getFrom())) {
                pauses.remove(pause);
            } else {
                pause.endOn(lastDay);
            }
        }
    }

    /** Ends the case; that day is the last one that counts. */
    public void close(LocalDate lastDay, ClosingReason reason) {
        Objects.requireNonNull(reason, "reason");
        if (lastDay.isBefore(openedOn)) {
            throw new BusinessException("cases.closedBeforeOpened", openedOn);
        }
        become(CaseStatus.CLOSED);
        endPause(lastDay);
        activePeriods().stream().filter(period -> period.getPeriod().isOpen()).forEach(period -> period.endOn(lastDay));
        closedOn = lastDay;
        closingReason = reason;
    }

    /** The ASD has been offered the case; the team goes on answering for it. */
    public void offerForHandover() {
        if (status == CaseStatus.PAUSED) {
            throw new BusinessException("cases.pausedHandover", caseNo);
        }
        become(CaseStatus.HANDOVER);
    }

    /** The offer is over and the case stays with the team; nothing happens where there was no offer. */
    public void keepFromHandover() {
        if (status == CaseStatus.HANDOVER) {
            become(CaseStatus.OPEN);
        }
    }

    /** The ASD answers for the client from that day on, which is the last one that counts here. */
    public void handOver(LocalDate lastDay) {
        become(CaseStatus.HANDED_OVER);
        activePeriods().stream().filter(period -> period.getPeriod().isOpen()).forEach(period -> period.endOn(lastDay));
        closedOn = lastDay;
    }

    /** What was handed over is only kept here; nobody changes it any more. */
    public void checkNotHandedOver() {
        if (status == CaseStatus.HANDED_OVER) {
            throw new BusinessException("cases.handedOver", caseNo);
        }
    }

    /** Takes up a closed case again on that day, with a counselling period that begins then. */
    public void reopen(CareSpan counselling, String account, LocalDateTime at) {
        if (closedOn != null && !counselling.period().getFrom().isAfter(closedOn)) {
            throw new BusinessException("cases.reopenedBeforeClosed", closedOn);
        }
        become(CaseStatus.REOPENED);
        closedOn = null;
        closingReason = null;
        counsel(counselling, account, at);
    }

    /** Another file shows that the counselling goes on: the closing was only concluded from the first one. */
    public void isNotOver() {
        if (status != CaseStatus.CLOSED || closingReason != ClosingReason.NOT_RECORDED) {
            throw new BusinessException("cases.noSuchStep", status, CaseStatus.OPEN);
        }
        status = CaseStatus.OPEN;
        closedOn = null;
        closingReason = null;
    }

    private void become(CaseStatus next) {
        if (!status.leadsTo(next)) {
            throw new BusinessException("cases.noSuchStep", status, next);
        }
        status = next;
    }

    /** Notes a counselling period. A case that is over takes only periods that are over. */
    public CounsellingPeriod counsel(CareSpan span, String account, LocalDateTime at) {
        if (span.period().isOpen() && !status.isLive()) {
            throw new BusinessException("cases.openPeriodOfClosedCase", caseNo);
        }
        CounsellingPeriod period = new CounsellingPeriod(this, span, account, at);
        periods.add(period);
        return period;
    }

    /** Removes a period; the reason stays with it. */
    public void removePeriod(long periodId, String reason, String account, LocalDateTime at) {
        periods.stream()
                .filter(period -> period.getId() == periodId)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .remove(reason, account, at);
    }

    /** Notes since when the person lives in an own flat; null if not known. */
    public void dwellsSince(LocalDate day) {
        ownDwellingSince = day;
    }

    /** Keeps a copy of what was computed, for two cases of one person must not share it; and by which policy. */
    public void keep(StoredClock computed, ClockPolicy policy, LocalDate today) {
        clock = computed.copy();
        clockDue = computed.due(today);
        clockPolicy = policy;
    }

    /** What the clock needs to know of this case. */
    public IdentityFacts facts() {
        return new IdentityFacts(
                activePeriods().stream().map(CounsellingPeriod::span).toList(),
                pauses.stream().map(CasePause::getPeriod).toList(),
                ownDwellingSince);
    }

    private List<CounsellingPeriod> activePeriods() {
        return periods.stream().filter(period -> !period.isRemoved()).toList();
    }

    private void checkLive() {
        if (!status.isLive()) {
            throw new BusinessException("cases.notLive", caseNo, status);
        }
    }

    public String getCaseNo() {
        return caseNo;
    }

    /** The record that the case was opened for; where it was merged, {@link #getSubject} goes on. */
    public Person getPerson() {
        return person;
    }

    /** The person as the register knows her now. */
    public Person getSubject() {
        return subject;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public CaseGroup getCaseGroup() {
        return caseGroup;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public ClosingReason getClosingReason() {
        return closingReason;
    }

    public LocalDate getOwnDwellingSince() {
        return ownDwellingSince;
    }

    public String getResponsible() {
        return responsible;
    }

    public String getDeputy() {
        return deputy;
    }

    public StoredClock getClock() {
        return clock == null ? StoredClock.notStarted() : clock;
    }

    public ClockPolicy getClockPolicy() {
        return clockPolicy;
    }

    public List<CounsellingPeriod> getPeriods() {
        return Collections.unmodifiableList(periods);
    }

    public List<CasePause> getPauses() {
        return Collections.unmodifiableList(pauses);
    }

    public List<Responsibility> getResponsibilities() {
        return Collections.unmodifiableList(responsibilities);
    }
}
