package de.kommune.sim.housing.defects.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Closure;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Room;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Something that is broken in a shelter («Mangel»), from the report until somebody has looked at it again. */
@Entity
@Table(name = "defect")
public class Defect extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id", updatable = false)
    private Room room;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private DefectKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private DefectUrgency urgency;

    @Column(nullable = false, updatable = false, length = 200)
    private String summary;

    @Column(name = "reported_on", nullable = false, updatable = false)
    private LocalDate reportedOn;

    @Column(name = "reported_by", nullable = false, updatable = false, length = 80)
    private String reportedBy;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private DefectState state = DefectState.REPORTED;

    @Column(name = "assigned_to", length = 80)
    private String assignedTo;

    @Column(name = "mended_on")
    private LocalDate mendedOn;

    @Column(name = "verified_by", length = 120)
    private String verifiedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closure_id")
    private Closure closure;

    /** Of the form, so that a second click reports nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected Defect() {}

    /** @param room null where it is of the whole house */
    public Defect(Facility facility, Room room, DefectFacts facts, String token, String notedBy) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.room = room;
        this.kind = Objects.requireNonNull(facts.kind(), "kind");
        this.urgency = Objects.requireNonNull(facts.urgency(), "urgency");
        this.summary = facts.summary().strip();
        this.reportedOn = Objects.requireNonNull(facts.reportedOn(), "reportedOn");
        this.reportedBy = facts.reportedBy().strip();
        this.dueOn = Objects.requireNonNull(facts.dueOn(), "dueOn");
        this.token = Objects.requireNonNull(token, "token");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** Somebody is to mend it by that day; another may be chosen later. */
    public void assign(String who, LocalDate due) {
        checkState(EnumSet.of(DefectState.REPORTED, DefectState.ASSIGNED));
        if (who == null || who.isBlank()) {
            throw new BusinessException("housing.defectForNobody");
        }
        assignedTo = who.strip();
        dueOn = Objects.requireNonNull(due, "due");
        state = DefectState.ASSIGNED;
    }

    /** It is mended; what it closed is open again from the next day on. */
    public void mend(LocalDate day) {
        checkState(EnumSet.of(DefectState.REPORTED, DefectState.ASSIGNED));
        if (day.isBefore(reportedOn)) {
            throw new BusinessException("housing.defectMendedBefore", day, reportedOn);
        }
        mendedOn = day;
        state = DefectState.MENDED;
        if (closure != null && closure.getPeriod().contains(day)) {
            closure.endOn(day);
        }
    }

    /** Somebody looked, and it is in order. */
    public void verify(String account) {
        checkState(EnumSet.of(DefectState.MENDED));
        verifiedBy = Objects.requireNonNull(account, "account");
        state = DefectState.VERIFIED;
    }

    /** Somebody looked, and it is not in order: it is to be mended again by that day. */
    public void reopen(LocalDate due) {
        checkState(EnumSet.of(DefectState.MENDED));
        mendedOn = null;
        dueOn = Objects.requireNonNull(due, "due");
        state = assignedTo == null ? DefectState.REPORTED : DefectState.ASSIGNED;
    }

    /** Nobody can be put there meanwhile. */
    public void block(Closure closed) {
        checkState(EnumSet.of(DefectState.REPORTED, DefectState.ASSIGNED));
        closure = Objects.requireNonNull(closed, "closed");
    }

    private void checkState(Set<DefectState> from) {
        if (!from.contains(state)) {
            throw new BusinessException("housing.defectNotInThisState", state);
        }
    }

    public Facility getFacility() {
        return facility;
    }

    /** Null where it is of the whole house. */
    public Room getRoom() {
        return room;
    }

    public String getSummary() {
        return summary;
    }

    public DefectState getState() {
        return state;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    /** Null where it closes nothing. */
    public Closure getClosure() {
        return closure;
    }
}
