package de.kommune.sim.volunteering.events.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What an event and its shifts can be, and how long a shift is («Regeln für Schichten»). Plain rules: no database, no clock. */
public final class SlotPolicy {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST = 99;

    /** An event ends after it begins, on the same day or in the night after it, and a training says what it is about. */
    public void check(EventFacts facts) {
        if (!isSpan(facts.startsAt(), facts.endsAt())) {
            throw new BusinessException("volunteering.eventTimes");
        }
        if ((facts.kind() == EventKind.TRAINING) != (facts.training() != null)) {
            throw new BusinessException("volunteering.eventTraining");
        }
    }

    /** A shift lies within its event. */
    public void check(SlotFacts slot, LocalDateTime eventFrom, LocalDateTime eventTo) {
        boolean within = !slot.startsAt().isBefore(eventFrom) && !slot.endsAt().isAfter(eventTo);
        if (!isSpan(slot.startsAt(), slot.endsAt()) || !within) {
            throw new BusinessException("volunteering.slotTimes", eventFrom, eventTo);
        }
        if (slot.needed() < 1 || slot.needed() > MOST) {
            throw new BusinessException("volunteering.slotNeeded", MOST);
        }
    }

    private static boolean isSpan(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) && Duration.between(from, to).compareTo(LONGEST) <= 0;
    }

    /** Whether two times touch: one that begins when the other ends does not. */
    public static boolean overlap(
            LocalDateTime oneFrom, LocalDateTime oneTo, LocalDateTime otherFrom, LocalDateTime otherTo) {
        return oneFrom.isBefore(otherTo) && otherFrom.isBefore(oneTo);
    }

    /** How long somebody helped who was there all the time: in the night in which the clock is changed, an hour more or less. */
    public static int minutes(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return (int) Duration.between(from.atZone(zone), to.atZone(zone)).toMinutes();
    }
}
