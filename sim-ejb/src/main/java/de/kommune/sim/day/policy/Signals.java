package de.kommune.sim.day.policy;

import de.kommune.sim.cases.clock.entity.ClockGlance;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.day.entity.CaseFacts;
import de.kommune.sim.day.entity.MissingFact;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which cases the start page points out, and why («Hinweise»). Plain rules: no container, no database, no clock. */
public class Signals {

    /** As long as the longest time for an action in asylum matters (§ 74 Abs. 1 AsylG), so that each is seen from its first day. */
    public static final int REMEDY_DAYS = 14;

    private static final Comparator<Signal> URGENT_FIRST =
            Comparator.comparing(Signal::kind).thenComparing(Signals::urgency).thenComparing(Signal::personName);

    private final ClockRules rules;
    private final int contactDays;
    private final LocalDate today;

    /** @param contactDays after so many days without a talk a case is pointed out */
    public Signals(ClockRules rules, int contactDays, LocalDate today) {
        this.rules = rules;
        this.contactDays = contactDays;
        this.today = today;
    }

    /** Of these cases, by kind and then the most urgent first. */
    public List<Signal> of(Collection<CaseFacts> cases) {
        return cases.stream().flatMap(this::signals).sorted(URGENT_FIRST).toList();
    }

    /** What has lasted longest, and what ends soonest, comes first. */
    private static long urgency(Signal signal) {
        if (signal.days() == null) {
            return 0;
        }
        boolean ending = signal.kind() == SignalKind.CLOCK_ENDING || signal.kind() == SignalKind.REMEDY_ENDING;
        return ending ? signal.days() : -signal.days();
    }

    private Stream<Signal> signals(CaseFacts facts) {
        return Stream.of(remedy(facts), clock(facts), silence(facts), gaps(facts))
                .flatMap(List::stream);
    }

    private List<Signal> remedy(CaseFacts facts) {
        LocalDate until = facts.remedyUntil();
        return until == null || until.isAfter(today.plusDays(REMEDY_DAYS))
                ? List.of()
                : List.of(remedy(facts.caseId(), facts.personId(), facts.personName(), until, today));
    }

    /** That a last day for the court comes near or has passed, of whomever's case. */
    public static Signal remedy(long caseId, long personId, String personName, LocalDate until, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, until);
        SignalKind kind = left < 0 ? SignalKind.REMEDY_MISSED : SignalKind.REMEDY_ENDING;
        return new Signal(kind, caseId, personId, personName, Math.abs(left), List.of());
    }

    private List<Signal> clock(CaseFacts facts) {
        if (facts.clock() == null) {
            return List.of();
        }
        ClockGlance glance = ClockGlance.of(facts.clock(), rules, today);
        if (glance.state() == ClockState.EXPIRED) {
            return List.of(Signal.counting(SignalKind.CLOCK_EXPIRED, facts, glance.daysPast()));
        }
        return glance.warning() == null
                ? List.of()
                : List.of(Signal.counting(SignalKind.CLOCK_ENDING, facts, glance.remainingDays()));
    }

    private List<Signal> silence(CaseFacts facts) {
        LocalDate since = facts.lastContact() == null ? facts.openedOn() : facts.lastContact();
        long days = ChronoUnit.DAYS.between(since, today);
        return days > contactDays ? List.of(Signal.counting(SignalKind.NO_CONTACT, facts, days)) : List.of();
    }

    private static List<Signal> gaps(CaseFacts facts) {
        List<MissingFact> missing = new ArrayList<>();
        if (!facts.birthKnown()) {
            missing.add(MissingFact.BIRTH_DATE);
        }
        if (facts.citizenships() == 0) {
            missing.add(MissingFact.CITIZENSHIP);
        }
        if (facts.phone() == null) {
            missing.add(MissingFact.PHONE);
        }
        return missing.isEmpty() ? List.of() : List.of(Signal.lacking(facts, missing));
    }
}
