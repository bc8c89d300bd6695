package de.kommune.sim.cases.clock.policy;

import static java.util.function.Predicate.not;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockLine;
import de.kommune.sim.cases.clock.entity.ClockLine.Code;
import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Explanation;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Says line by line how the clock was computed («Rechenweg»). Each day of each period stands in exactly one line: as
 * counted, or as not counted with the reason.
 */
final class Explainer {

    private final ClockRules rules;
    private final Counting counting;

    Explainer(ClockRules rules, Counting counting) {
        this.rules = rules;
        this.counting = counting;
    }

    Explanation explain(Collection<IdentityFacts> identities, Days days, StoredClock stored, LocalDate today) {
        Lines lines = new Lines(today);
        if (rules.mode() == ClockMode.AGGREGATE_COUNSELLING) {
            explainSpans(identities, days, lines);
            explainInterruptions(identities, days, lines);
        } else {
            explainOwnDwelling(identities, days, lines);
        }
        explainSum(days, stored, lines);
        return new Explanation(lines.all);
    }

    private void explainSpans(Collection<IdentityFacts> identities, Days counted, Lines lines) {
        Days already = Days.NONE;
        for (CareSpan span : Counting.spans(identities)) {
            Days whole = Days.of(List.of(span.period()));
            if (!counting.isAccepted(span)) {
                lines.each(whole, Code.CLAIMED, Code.CLAIMED_OPEN, span.source());
                continue;
            }
            if (rules.startFloor() != null) {
                whole.before(rules.startFloor())
                        .periods()
                        .forEach(early -> lines.add(
                                Code.BEFORE_FLOOR,
                                early.getFrom(),
                                early.getLastDay(),
                                span.source(),
                                rules.startFloor()));
            }
            Days counts = whole.and(counted);
            lines.each(counts.and(already), Code.OVERLAP, Code.OVERLAP_OPEN, span.source());
            counts.minus(already).periods().forEach(piece -> lines.addCounted(piece, span));
            already = already.plus(counts);
        }
    }

    private void explainInterruptions(Collection<IdentityFacts> identities, Days counted, Lines lines) {
        Days paused = Days.NONE;
        for (IdentityFacts facts : identities) {
            Days own = Days.of(facts.spans().stream()
                    .filter(counting::isAccepted)
                    .map(CareSpan::period)
                    .toList());
            paused = paused.plus(counting.interruptions(facts).and(own));
            Days.of(facts.pauses()).periods().stream()
                    .filter(counting::isShort)
                    .forEach(pause -> lines.add(
                            Code.SHORT_PAUSE, pause.getFrom(), pause.getLastDay(), pause.days(), rules.minPauseDays()));
        }
        Days pauses = fromFloor(paused).minus(counted);
        pauses.periods().forEach(pause -> lines.addStopped(pause, Code.PAUSE, Code.PAUSE_OPEN));
        counted.gaps().minus(pauses).periods().forEach(gap -> lines.addStopped(gap, Code.GAP, Code.STOPPED));
        if (!counted.isEmpty() && !counted.end().isAfter(lines.today) && !pauses.contains(counted.end())) {
            lines.add(Code.STOPPED, counted.end());
        }
    }

    private Days fromFloor(Days days) {
        return rules.startFloor() == null ? days : days.from(rules.startFloor());
    }

    private static void explainOwnDwelling(Collection<IdentityFacts> identities, Days days, Lines lines) {
        if (!days.isEmpty()) {
            lines.add(Code.OWN_DWELLING, days.firstDay(), days.countUntil(lines.today));
        }
        LocalDate from = days.isEmpty() ? Period.OPEN_END : days.firstDay();
        for (CareSpan span : Counting.spans(identities)) {
            Days.of(List.of(span.period())).before(from).periods().stream()
                    .filter(not(Period::isOpen))
                    .forEach(early ->
                            lines.add(Code.BEFORE_OWN_DWELLING, early.getFrom(), early.getLastDay(), span.source()));
        }
    }

    private void explainSum(Days days, StoredClock stored, Lines lines) {
        if (days.isEmpty()) {
            lines.add(rules.mode() == ClockMode.AGGREGATE_COUNSELLING ? Code.NO_PERIOD : Code.NO_OWN_DWELLING);
            return;
        }
        LocalDate first = days.firstDay();
        LocalDate base = YearsOfCare.lastDay(first, rules.years());
        boolean leap = YearsOfCare.isMissing(first, rules.years());
        lines.add(Code.FIRST_DAY, first);
        lines.add(leap ? Code.BASE_DAY_LEAP : Code.BASE_DAY, first, rules.years(), base);
        long moved = days.gaps().countUntil(stored.getLastDay());
        if (moved > 0) {
            lines.add(Code.MOVED, moved, stored.getLastDay());
        }
        long used = days.countUntil(lines.today);
        long left = Math.max(0, stored.getAllowanceDays() - used);
        lines.add(Code.TOTAL, used, (long) stored.getAllowanceDays(), left);
    }

    /** Collects the lines of one explanation. */
    private static final class Lines {

        private final LocalDate today;
        private final List<ClockLine> all = new ArrayList<>();

        private Lines(LocalDate today) {
            this.today = today;
        }

        private void add(Code code, Serializable... values) {
            all.add(ClockLine.of(code, values));
        }

        private void each(Days days, Code closed, Code open, Serializable about) {
            for (Period piece : days.periods()) {
                if (piece.isOpen()) {
                    add(open, piece.getFrom(), about);
                } else {
                    add(closed, piece.getFrom(), piece.getLastDay(), about);
                }
            }
        }

        private void addCounted(Period piece, CareSpan span) {
            long days = Days.of(List.of(piece)).countUntil(today);
            if (piece.isOpen()) {
                add(Code.COUNTED_OPEN, piece.getFrom(), days, span.source());
            } else {
                add(Code.COUNTED, piece.getFrom(), piece.getLastDay(), days, span.source());
            }
        }

        private void addStopped(Period piece, Code closed, Code open) {
            if (piece.isOpen()) {
                add(open, piece.getFrom());
            } else {
                add(closed, piece.getFrom(), piece.getLastDay(), piece.days());
            }
        }
    }
}
