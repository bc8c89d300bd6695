package de.kommune.sim.procedures.deadlines.boundary;

import de.kommune.sim.common.deadline.DeadlineReading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that must not be missed, with how one came to it («Fristzeile»).
 *
 * @param titleKey of the message that says what has to be done, such as {@code asylum.deadline.ACTION}
 * @param about whom or what it is about beside that, such as a court; stands in lists, so nothing confidential; null for nothing
 * @param origin how one came to the day
 * @param reading how it was reckoned; null unless reckoned from an event
 * @param rule the statute, or who says so; null where the origin says it all
 * @param link the page on which it is dealt with, such as {@code /asylum/view.xhtml?id=7}
 */
public record DeadlineLine(
        long caseId,
        String titleKey,
        String about,
        LocalDate day,
        Origin origin,
        DeadlineReading reading,
        String rule,
        String link)
        implements Serializable {

    /** How one came to the day («Herkunft»). */
    public enum Origin {
        /** Reckoned from an event by the law of then. */
        RECKONED,
        /** It stands on a paper: until when that holds. */
        PRINTED,
        /** Somebody else set it: a court, an authority, an embassy. */
        SET,
        /** So many days by a rule of the town. */
        TERM
    }

    public DeadlineLine {
        Objects.requireNonNull(titleKey, "titleKey");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(link, "link");
        if ((origin == Origin.RECKONED) != (reading != null)) {
            throw new IllegalArgumentException("a reading says how a day was reckoned, and nothing else does");
        }
    }

    /** Reckoned from an event. */
    public static DeadlineLine reckoned(
            long caseId, String titleKey, String about, DeadlineReading reading, String statute, String link) {
        return new DeadlineLine(caseId, titleKey, about, reading.lastDay(), Origin.RECKONED, reading, statute, link);
    }
}
