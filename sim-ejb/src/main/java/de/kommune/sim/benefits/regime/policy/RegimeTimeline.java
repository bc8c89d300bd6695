package de.kommune.sim.benefits.regime.policy;

import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeCondition;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.entity.RegimeStart;
import de.kommune.sim.benefits.regime.entity.RegimeWhy;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Derives under which law a person gets benefits («Ableitung des Leistungsregimes»): day by day by the rule of the lowest rank whose conditions hold, without
 * gaps or overlaps. Knows no statute, no date and no number of months; the rules do.
 */
public class RegimeTimeline {

    private final List<RegimeRule> rules;

    public RegimeTimeline(Collection<RegimeRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(RegimeRule::getRank).thenComparing(RegimeRule::getValid))
                .toList();
    }

    /** From the first day that anything is known of, without an end; empty where nothing is known. */
    public List<RegimeSpan> of(RegimeFile file) {
        Facts facts = new Facts(file);
        List<LocalDate> days = new ArrayList<>(cuts(facts));
        List<RegimeSpan> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1) : Period.OPEN_END;
            if (from.isBefore(to)) {
                spans.add(span(facts, Period.between(from, to)));
            }
        }
        return joined(untilTheEndOfTheMonth(spans));
    }

    private SortedSet<LocalDate> cuts(Facts facts) {
        SortedSet<LocalDate> cuts = facts.days();
        if (cuts.isEmpty()) {
            return cuts;
        }
        LocalDate first = cuts.first();
        SortedSet<LocalDate> more = new TreeSet<>();
        for (RegimeRule rule : rules) {
            more.add(rule.getValid().getFrom());
            more.add(rule.getValid().getTo());
            cuts.forEach(day -> waited(rule, facts, day).ifPresent(more::add));
        }
        more.stream().filter(day -> day.isAfter(first)).forEach(cuts::add);
        cuts.remove(Period.OPEN_END);
        return cuts;
    }

    private RegimeSpan span(Facts facts, Period period) {
        LocalDate day = period.getFrom();
        Optional<RegimeRule> found = first(facts, day, null);
        if (found.isEmpty()) {
            return new RegimeSpan(period, BenefitRegime.NONE, List.of(), List.of(RegimeWhy.of(RegimeWhy.Code.NO_RULE)));
        }
        List<RegimeRule> led = new ArrayList<>(List.of(found.get()));
        first(facts, day, found.get().outcome().given()).ifPresent(led::add);
        BenefitRegime regime = led.get(led.size() - 1).outcome().given();
        return new RegimeSpan(period, regime, led, new Explainer(rules, facts).explain(led, day));
    }

    private Optional<RegimeRule> first(Facts facts, LocalDate day, BenefitRegime after) {
        return rules.stream()
                .filter(rule -> rule.condition().after() == after && holds(rule, facts, day))
                .findFirst();
    }

    private static boolean holds(RegimeRule rule, Facts facts, LocalDate day) {
        RegimeCondition asked = rule.condition();
        return (asked.waitMonths() == null
                        ? rule.getValid().contains(day)
                        : waited(rule, facts, day)
                                .filter(reached -> !day.isBefore(reached))
                                .isPresent())
                && asked.isAbout(facts.right(day).orElse(null))
                && (asked.event() == null || facts.running(asked.event(), day).isPresent())
                && (!asked.ofAge()
                        || facts.ageLimit()
                                .filter(limit -> !day.isBefore(limit))
                                .isPresent());
    }

    /**
     * The day on which the months are over as it stands on that day. What was reached while the rule was in force stays: who had § 2 AsylbLG before the law
     * asked for more months keeps it (§ 20 AsylbLG).
     */
    static Optional<LocalDate> waited(RegimeRule rule, Facts facts, LocalDate day) {
        Integer months = rule.condition().waitMonths();
        if (months == null) {
            return Optional.empty();
        }
        LocalDate inForce = rule.getValid().getFrom();
        return facts.staysSince(day)
                .map(since -> Months.firstDayAfter(since, months))
                .map(over -> over.isBefore(inForce) ? inForce : over)
                .filter(over -> over.isBefore(rule.getValid().getTo()));
    }

    /** A claim under the AsylbLG runs to the end of the month in which its ground falls away, unless the law itself changed that day or says otherwise. */
    private static List<RegimeSpan> untilTheEndOfTheMonth(List<RegimeSpan> spans) {
        List<RegimeSpan> kept = new ArrayList<>();
        for (RegimeSpan span : spans) {
            RegimeSpan former = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            LocalDate begin = begin(former, span);
            if (begin.equals(span.period().getFrom())) {
                if (former != null) {
                    kept.set(kept.size() - 1, until(former, begin)); // it may have been meant to run on
                }
                kept.add(span);
            } else {
                kept.set(kept.size() - 1, until(former, begin));
                if (begin.isBefore(span.period().getTo())) {
                    kept.add(later(span, begin));
                }
            }
        }
        return kept;
    }

    private static LocalDate begin(RegimeSpan former, RegimeSpan span) {
        LocalDate from = span.period().getFrom();
        if (former == null) {
            return from;
        }
        if (former.period().getTo().isAfter(from)) {
            return startsAtOnce(span, from) ? from : former.period().getTo();
        }
        boolean leaves = former.regime().isAsylblg() && !span.regime().isAsylblg();
        return leaves && !startsAtOnce(span, from) ? Months.nextMonth(from) : from;
    }

    private static boolean startsAtOnce(RegimeSpan span, LocalDate from) {
        return span.rules().stream()
                .allMatch(rule -> rule.outcome().start() == RegimeStart.SAME_DAY
                        || rule.getValid().getFrom().equals(from));
    }

    private static RegimeSpan until(RegimeSpan span, LocalDate to) {
        return new RegimeSpan(Period.between(span.period().getFrom(), to), span.regime(), span.rules(), span.why());
    }

    private static RegimeSpan later(RegimeSpan span, LocalDate from) {
        List<RegimeWhy> why = new ArrayList<>(span.why());
        why.add(RegimeWhy.of(RegimeWhy.Code.MONTH_END, span.period().getFrom(), from));
        return new RegimeSpan(Period.between(from, span.period().getTo()), span.regime(), span.rules(), why);
    }

    private static List<RegimeSpan> joined(List<RegimeSpan> spans) {
        List<RegimeSpan> joined = new ArrayList<>();
        for (RegimeSpan span : spans) {
            RegimeSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isTheSame(last, span)) {
                joined.set(joined.size() - 1, until(last, span.period().getTo()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** By the same rules and for the same reasons; what only now lies behind one, as months still to come, is no other reason. */
    private static boolean isTheSame(RegimeSpan one, RegimeSpan next) {
        return one.regime() == next.regime()
                && one.rules().equals(next.rules())
                && said(one).equals(said(next));
    }

    private static List<RegimeWhy> said(RegimeSpan span) {
        return span.why().stream()
                .filter(why -> why.code() != RegimeWhy.Code.MONTH_END)
                .toList();
    }
}
