package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether an ordinary contact fits into the counselling time of a case on a day («Deckung eines Kontakts»). Help in a
 * crisis and the handover to the ASD are possible on every day; nothing here stops them.
 *
 * @param kind what holds on that day
 * @param lastDay the last day of the clock; null where nothing counts
 * @param until the last day of the exception; null without one
 * @param contactsLeft how many contacts the exception still allows; zero without one
 * @param crisisUntil until when a crisis is met without a written exception; null before the last day is past
 */
public record Cover(Kind kind, LocalDate lastDay, LocalDate until, int contactsLeft, LocalDate crisisUntil)
        implements Serializable {

    /** What holds on a day. */
    public enum Kind {
        /** The counselling time is not used up. */
        WITHIN_TIME,
        /** It is, and an exception allows more. */
        BY_EXCEPTION,
        /** It is: only a crisis, the handover, or a new exception. */
        CRISIS_AND_HANDOVER_ONLY
    }

    /** Whether an ordinary contact is covered. */
    public boolean isOrdinary() {
        return kind != Kind.CRISIS_AND_HANDOVER_ONLY;
    }
}
