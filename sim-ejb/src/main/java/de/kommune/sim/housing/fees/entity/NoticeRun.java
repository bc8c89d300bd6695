package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The notices of a month for everybody, person by person («Bescheidlauf»). Each person's notices and this count are one transaction, so that
 * the count is true wherever the run breaks.
 */
@Entity
@Table(name = "fee_notice_run")
public class NoticeRun extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private int people;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int written;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private NoticeRunState state = NoticeRunState.RUNNING;

    @Column(name = "started_by", nullable = false, updatable = false, length = 120)
    private String startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private LocalDateTime startedAt;

    protected NoticeRun() {}

    /** @param people how many are to get notices */
    public NoticeRun(YearMonth month, LocalDate dueOn, int people, String startedBy, LocalDateTime startedAt) {
        this.month = month.atDay(1);
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
        this.people = people;
        this.startedBy = Objects.requireNonNull(startedBy, "startedBy");
        this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
    }

    /** One person more has hers. */
    public void told(int notices) {
        done++;
        written += notices;
    }

    public void finish() {
        state = NoticeRunState.DONE;
    }

    public void breakOff() {
        state = NoticeRunState.BROKEN;
    }

    public LocalDate getMonth() {
        return month;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getPeople() {
        return people;
    }

    public int getDone() {
        return done;
    }

    public int getWritten() {
        return written;
    }

    public NoticeRunState getState() {
        return state;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }
}
