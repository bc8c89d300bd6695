package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Which days of counselling count («Zählung»): the union over all identities of what is proven, without their pauses
 * and without what lies before the day from which the council counts.
 */
final class Counting {

    private final ClockRules rules;

    Counting(ClockRules rules) {
        this.rules = rules;
    }

    /** All together. A day that one file pauses still counts if another file of the same person has it. */
    Days counted(Collection<IdentityFacts> identities) {
        return identities.stream().map(this::counted).reduce(Days.NONE, Days::plus);
    }

    private Days counted(IdentityFacts facts) {
        Days proven = Days.of(facts.spans().stream()
                .filter(this::isAccepted)
                .map(CareSpan::period)
                .toList());
        return fromFloor(proven.minus(interruptions(facts)));
    }

    boolean isAccepted(CareSpan span) {
        return span.evidence() == Evidence.CONFIRMED || rules.countsClaimed();
    }

    /** Pauses long enough to interrupt. Those that touch are one, so that splitting a pause does not shorten it. */
    Days interruptions(IdentityFacts facts) {
        return Days.of(Days.of(facts.pauses()).periods().stream()
                .filter(pause -> !isShort(pause))
                .toList());
    }

    /** A pause that lasts interrupts from its first day; if it ends early after all, its days count again. */
    boolean isShort(Period pause) {
        return !pause.isOpen() && pause.days() < rules.minPauseDays();
    }

    private Days fromFloor(Days days) {
        return rules.startFloor() == null ? days : days.from(rules.startFloor());
    }

    /** The first day in an own flat that any identity knows, null if none does. */
    static LocalDate ownDwellingSince(Collection<IdentityFacts> identities) {
        return identities.stream()
                .map(IdentityFacts::ownDwellingSince)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** All spans of all identities in an order that does not depend on where they come from. */
    static List<CareSpan> spans(Collection<IdentityFacts> identities) {
        return identities.stream()
                .flatMap(facts -> facts.spans().stream())
                .sorted()
                .toList();
    }
}
