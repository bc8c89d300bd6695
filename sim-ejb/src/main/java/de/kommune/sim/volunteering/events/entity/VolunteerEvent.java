package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;

/** A group offer, an event or a training on one date («Veranstaltung»). */
@Entity
@Table(name = "volunteer_event")
public class VolunteerEvent extends BaseEntity {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PLACE = 160;
    private static final int MOST_GUESTS = 9999;

    @Column(name = "series_token", nullable = false, updatable = false, length = 36)
    private String seriesToken;

    @Column(name = "series_no", nullable = false, updatable = false)
    private int seriesNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 16)
    private TrainingKind training;

    @Column(nullable = false, updatable = false, length = LONGEST_TITLE)
    private String title;

    @Column(nullable = false, length = LONGEST_PLACE)
    private String place;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private EventState state = EventState.PLANNED;

    @Column(nullable = false)
    private int sequence;

    private Integer guests;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected VolunteerEvent() {}

    /**
     * @param form that it was entered with, so that each date of a series is made once however often it is sent
     * @param seriesNo which date of the series it is; zero for the first, and for a single one
     */
    public VolunteerEvent(String form, int seriesNo, EventFacts facts, String account) {
        seriesToken = Objects.requireNonNull(form, "form");
        this.seriesNo = seriesNo;
        kind = Objects.requireNonNull(facts.kind(), "kind");
        training = facts.training();
        title = written(facts.title(), LONGEST_TITLE, "volunteering.eventTitle");
        place = written(facts.place(), LONGEST_PLACE, "volunteering.eventPlace");
        startsAt = facts.startsAt();
        endsAt = facts.endsAt();
        changedBy = Objects.requireNonNull(account, "account");
    }

    private static String written(String text, int longest, String refusal) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new BusinessException(refusal, longest);
        }
        return text.strip();
    }

    /** Takes place at another time, just as long, or elsewhere. */
    public void moveTo(LocalDateTime start, String where, String account) {
        endsAt = start.plus(Duration.between(startsAt, endsAt));
        startsAt = start;
        place = written(where, LONGEST_PLACE, "volunteering.eventPlace");
        sequence++;
        changedBy = account;
    }

    public void cancel(String account) {
        state = EventState.CANCELLED;
        sequence++;
        changedBy = account;
    }

    /** How many guests there were; nobody asks who. */
    public void count(int number, String account) {
        if (number < 0 || number > MOST_GUESTS) {
            throw new BusinessException("volunteering.eventGuests", MOST_GUESTS);
        }
        guests = number;
        changedBy = account;
    }

    public boolean isPlanned() {
        return state == EventState.PLANNED;
    }

    public EventKind getKind() {
        return kind;
    }

    public TrainingKind getTraining() {
        return training;
    }

    public String getTitle() {
        return title;
    }

    public String getPlace() {
        return place;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public EventState getState() {
        return state;
    }

    /** How often its date has changed, as calendars count it. */
    public int getSequence() {
        return sequence;
    }

    /** Null while nobody has counted. */
    public Integer getGuests() {
        return guests;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
