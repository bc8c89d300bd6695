package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;

/** A task at an event, at a time, for so many volunteers («Schicht»). */
@Entity
@Table(name = "event_slot")
public class EventSlot extends BaseEntity {

    private static final int LONGEST_TASK = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private VolunteerEvent event;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;

    @Column(nullable = false, updatable = false, length = LONGEST_TASK)
    private String task;

    @Column(nullable = false, updatable = false)
    private int needed;

    @Column(nullable = false, updatable = false)
    private boolean minors;

    protected EventSlot() {}

    public EventSlot(VolunteerEvent event, SlotFacts facts) {
        this.event = Objects.requireNonNull(event, "event");
        startsAt = facts.startsAt();
        endsAt = facts.endsAt();
        if (facts.task() == null
                || facts.task().isBlank()
                || facts.task().strip().length() > LONGEST_TASK) {
            throw new BusinessException("volunteering.slotTask", LONGEST_TASK);
        }
        task = facts.task().strip();
        needed = facts.needed();
        minors = facts.minors();
    }

    /** Goes with its event, just as long. */
    public void shift(Duration by) {
        startsAt = startsAt.plus(by);
        endsAt = endsAt.plus(by);
    }

    public VolunteerEvent getEvent() {
        return event;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public String getTask() {
        return task;
    }

    public int getNeeded() {
        return needed;
    }

    public boolean isMinors() {
        return minors;
    }
}
