package de.kommune.sim.volunteering.events.policy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** When a mail that was not taken is tried again («Wiederholung»): soon at first, then ever more rarely, for about two days. */
public final class MailBackoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private MailBackoff() {}

    /** @param attempts how often it was tried before this time */
    public static LocalDateTime next(int attempts, LocalDateTime now) {
        return now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
    }

    /** @param attempts how often it has been tried now */
    public static boolean isOver(int attempts) {
        return attempts > PAUSES.size();
    }
}
