package de.kommune.sim.benefits.regime.policy;

import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeCondition;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.RegimeWhy;
import de.kommune.sim.benefits.regime.entity.RegimeWhy.Code;
import de.kommune.sim.benefits.regime.entity.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the rules were asked about («Rechenweg»): the paper, the events, the months, the age. */
final class Explainer {

    private final List<RegimeRule> rules;
    private final Facts facts;

    Explainer(List<RegimeRule> rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** @param led the rules that led to the regime of that day */
    List<RegimeWhy> explain(List<RegimeRule> led, LocalDate day) {
        List<RegimeWhy> why = new ArrayList<>();
        right(why, day);
        for (RegimeRule rule : led) {
            RegimeCondition asked = rule.condition();
            firstGrant(asked, day).ifPresent(why::add);
            event(asked, day).ifPresent(why::add);
            waited(rule, day).ifPresent(why::add);
            if (asked.ofAge()) {
                facts.ageLimit().ifPresent(limit -> why.add(RegimeWhy.of(Code.OF_AGE, limit)));
            }
        }
        waiting(led, day).ifPresent(why::add);
        return why;
    }

    private Optional<RegimeWhy> firstGrant(RegimeCondition asked, LocalDate day) {
        return asked.firstGrantFrom() == null && asked.firstGrantTo() == null
                ? Optional.empty()
                : facts.right(day).map(Right::firstGrantedOn).map(first -> RegimeWhy.of(Code.FIRST_GRANT, first));
    }

    private Optional<RegimeWhy> event(RegimeCondition asked, LocalDate day) {
        return asked.event() == null
                ? Optional.empty()
                : facts.running(asked.event(), day)
                        .map(one -> RegimeWhy.of(
                                Code.EVENT, one.event(), one.period().getFrom()));
    }

    private void right(List<RegimeWhy> why, LocalDate day) {
        why.add(facts.right(day)
                .map(right ->
                        RegimeWhy.of(Code.TITLE, right.words(), right.period().getFrom()))
                .or(() -> facts.formerRight(day)
                        .map(right -> RegimeWhy.of(
                                Code.TITLE_ENDED,
                                right.words(),
                                right.period().getTo().minusDays(1))))
                .orElseGet(() -> RegimeWhy.of(Code.NO_TITLE)));
    }

    private Optional<RegimeWhy> waited(RegimeRule rule, LocalDate day) {
        return facts.staysSince(day)
                .flatMap(since -> RegimeTimeline.waited(rule, facts, day)
                        .map(over -> RegimeWhy.of(Code.WAITED, rule.condition().waitMonths(), since, over)));
    }

    /** For basic benefits: until when the months of § 2 AsylbLG run, or that nobody can say. */
    private Optional<RegimeWhy> waiting(List<RegimeRule> led, LocalDate day) {
        boolean basic = led.get(led.size() - 1).outcome().given() == BenefitRegime.ASYLBLG_3;
        if (!basic || led.size() > 1) {
            return Optional.empty();
        }
        if (facts.entry().isEmpty()) {
            return Optional.of(RegimeWhy.of(Code.NO_ENTRY));
        }
        return rules.stream()
                .filter(rule -> rule.condition().waitMonths() != null)
                .flatMap(rule -> RegimeTimeline.waited(rule, facts, day).stream()
                        .filter(over -> over.isAfter(day))
                        .map(over -> RegimeWhy.of(
                                Code.WAITING,
                                rule.condition().waitMonths(),
                                facts.staysSince(day).orElseThrow(),
                                over)))
                .findFirst();
    }
}
