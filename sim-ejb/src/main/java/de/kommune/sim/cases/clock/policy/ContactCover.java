package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.ClockException;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.clock.entity.Cover.Kind;
import de.kommune.sim.cases.clock.entity.StoredClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What kind of contact the counselling time allows on a day («Deckung eines Kontakts»). Until the last day everything;
 * after it an ordinary contact only while an exception allows one more. Never says no to help in a crisis.
 */
public final class ContactCover {

    public Cover on(LocalDate day, StoredClock clock, ClockRules rules, Collection<ClockException> exceptions) {
        if (clock.state(day) != ClockState.EXPIRED) {
            return new Cover(Kind.WITHIN_TIME, clock.getLastDay(), null, 0, null);
        }
        LocalDate crisisUntil = clock.getLastDay().plusDays(rules.graceForCrisisDays());
        return first(day, exceptions)
                .map(exception -> new Cover(
                        Kind.BY_EXCEPTION,
                        clock.getLastDay(),
                        exception.getPeriod().getLastDay(),
                        exception.contactsLeft(),
                        crisisUntil))
                .orElseGet(() -> new Cover(Kind.CRISIS_AND_HANDOVER_ONLY, clock.getLastDay(), null, 0, crisisUntil));
    }

    /** The exception that a contact on that day uses: of those that cover it, the one that ends first. */
    public Optional<ClockException> first(LocalDate day, Collection<ClockException> exceptions) {
        return exceptions.stream()
                .filter(exception -> exception.covers(day))
                .min(Comparator.comparing(
                        (ClockException exception) -> exception.getPeriod().getTo()));
    }
}
