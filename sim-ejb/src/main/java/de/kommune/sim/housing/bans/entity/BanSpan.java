package de.kommune.sim.housing.bans.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** From when to when a ban holds, to the minute («Dauer des Hausverbots»); without an end until somebody decides otherwise. */
@Embeddable
public class BanSpan implements Serializable {

    /** The end of a ban that has none. */
    public static final LocalDateTime OPEN_END = LocalDate.of(9999, 12, 31).atStartOfDay();

    private static final Duration SHORT = Duration.ofHours(24);

    @Column(name = "starts_at", nullable = false, updatable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;

    protected BanSpan() {}

    private BanSpan(LocalDateTime startsAt, LocalDateTime endsAt) {
        this.startsAt = Objects.requireNonNull(startsAt, "startsAt");
        this.endsAt = endsAt == null ? OPEN_END : endsAt;
        if (!this.endsAt.isAfter(startsAt)) {
            throw new BusinessException("housing.banReversed", startsAt, this.endsAt);
        }
    }

    /** @param endsAt null for no end */
    public static BanSpan of(LocalDateTime startsAt, LocalDateTime endsAt) {
        return new BanSpan(startsAt, endsAt);
    }

    /** The same beginning, an earlier end. */
    BanSpan endingAt(LocalDateTime end) {
        if (!end.isBefore(endsAt)) {
            throw new BusinessException("housing.banEndsAlready", endsAt);
        }
        return new BanSpan(startsAt, end);
    }

    public boolean isOpen() {
        return endsAt.equals(OPEN_END);
    }

    /** Up to 24 hours: whoever is on duty decides it on the spot. */
    public boolean isShort() {
        return Duration.between(startsAt, endsAt).compareTo(SHORT) <= 0;
    }

    public boolean contains(LocalDateTime moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    /** The days on which it holds at any time. */
    public Period days() {
        LocalDate last = endsAt.minusNanos(1).toLocalDate();
        return isOpen() ? Period.since(startsAt.toLocalDate()) : Period.ofDays(startsAt.toLocalDate(), last);
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    /** Null for no end, for pages. */
    public LocalDateTime getEnd() {
        return isOpen() ? null : endsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }
}
