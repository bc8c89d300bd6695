package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.Finding;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LimitAnchor;
import de.kommune.sim.housing.ledger.entity.NightEntry;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.entity.Regime;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.ledger.entity.Why;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a night rests on and where it counts («Rechtsgrundlagen-Nachweis»). Each night that somebody is housed has exactly one answer; a night
 * that no rule speaks of is unclear. Plain rules: no container, no database, no clock.
 */
public class LedgerPolicy {

    private static final List<LedgerQuestion> REPORTS =
            List.of(LedgerQuestion.FEDERAL, LedgerQuestion.STATE, LedgerQuestion.FLUEAG);

    private final Map<LedgerQuestion, List<LedgerRule>> rules = new EnumMap<>(LedgerQuestion.class);

    public LedgerPolicy(List<LedgerRule> all) {
        for (LedgerQuestion question : LedgerQuestion.values()) {
            rules.put(
                    question,
                    all.stream()
                            .filter(rule -> rule.getQuestion() == question)
                            .sorted(Comparator.comparingInt(LedgerRule::getRank))
                            .toList());
        }
    }

    /** What holds of that night; nothing where she was housed nowhere. */
    public Optional<NightEntry> night(Dossier dossier, LocalDate night) {
        return dossier.stay(night).map(stay -> entry(stay, new Facts(dossier, stay, night)));
    }

    /** The nights of a period, as far as she was housed; nights in a row of which the same holds stand together. */
    public List<NightSpan> spans(Dossier dossier, Period period) {
        List<NightSpan> spans = new ArrayList<>();
        for (Stay stay : dossier.stays()) {
            LocalDate from = latest(stay.nights().getFrom(), period.getFrom());
            LocalDate to = earliest(stay.nights().getTo(), period.getTo());
            for (LocalDate night = from; night.isBefore(to); night = night.plusDays(1)) {
                append(spans, night, entry(stay, new Facts(dossier, stay, night)));
            }
        }
        return spans;
    }

    /**
     * Whether somebody counts in a report that asks for some nights, a key date or a month: if any of them counts. If none does but one is unclear, that
     * has to be settled first.
     */
    public Optional<NightSpan> decisive(List<NightSpan> spans, LedgerQuestion report) {
        return Stream.of(Verdict.COUNTED, Verdict.UNCLEAR, Verdict.NOT_COUNTED)
                .flatMap(verdict ->
                        spans.stream().filter(span -> span.entry().in(report).verdict() == verdict))
                .findFirst();
    }

    private static void append(List<NightSpan> spans, LocalDate night, NightEntry entry) {
        int last = spans.size() - 1;
        boolean goesOn = last >= 0
                && spans.get(last).nights().getTo().equals(night)
                && spans.get(last).entry().equals(entry);
        if (goesOn) {
            spans.set(
                    last, new NightSpan(Period.between(spans.get(last).nights().getFrom(), night.plusDays(1)), entry));
        } else {
            spans.add(new NightSpan(Period.between(night, night.plusDays(1)), entry));
        }
    }

    private NightEntry entry(Stay stay, Facts facts) {
        Optional<LedgerRule> rule = rule(LedgerQuestion.REGIME, facts, null);
        Regime regime = rule.map(LedgerRule::getGivenRegime).orElse(Regime.UNCLEAR);
        Why why = rule.map(found -> facts.why(found.getReason(), found, null)).orElseGet(facts::noRule);
        Map<LedgerQuestion, Finding> reports = new EnumMap<>(LedgerQuestion.class);
        REPORTS.forEach(report -> reports.put(report, finding(report, facts, regime)));
        return new NightEntry(stay.facility(), stay.basis(), regime, why, reports);
    }

    private Finding finding(LedgerQuestion report, Facts facts, Regime regime) {
        return rule(report, facts, regime)
                .map(rule -> rule.isLimited()
                        ? limited(rule, facts)
                        : new Finding(rule.getGivenVerdict(), facts.why(rule.getReason(), rule, null)))
                .orElseGet(() -> new Finding(Verdict.UNCLEAR, facts.noRule()));
    }

    private static Finding limited(LedgerRule rule, Facts facts) {
        LocalDate anchor = facts.anchor(rule.getLimitAnchor());
        if (anchor == null) {
            return new Finding(Verdict.UNCLEAR, facts.why(LedgerReason.LIMIT_UNKNOWN, rule, null));
        }
        LocalDate lastDay = rule.lastDay(anchor);
        return facts.night.isAfter(lastDay)
                ? new Finding(Verdict.NOT_COUNTED, facts.why(LedgerReason.LIMIT_PASSED, rule, lastDay))
                : new Finding(rule.getGivenVerdict(), facts.why(rule.getReason(), rule, lastDay));
    }

    private Optional<LedgerRule> rule(LedgerQuestion question, Facts facts, Regime regime) {
        return rules.get(question).stream()
                .filter(rule -> rule.isInForce(facts.night)
                        && rule.isAboutOwnFlat(facts.ownFlat)
                        && rule.isAbout(facts.basis, facts.group(), facts.reception)
                        && rule.isAbout(regime)
                        && rule.isAboutFirstGrant(facts.firstGrant))
                .findFirst();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What is known of a night. */
    private static final class Facts {

        private final LocalDate night;
        private final LegalBasis basis;
        private final boolean ownFlat;
        private final Rights rights;
        private final Rights received;
        private final boolean family;
        private final Standing standing;
        private final ReceptionGroup reception;
        private final LocalDate firstGrant;

        Facts(Dossier dossier, Stay stay, LocalDate night) {
            this.night = night;
            this.basis = stay.basis();
            this.ownFlat = stay.isInOwnFlat();
            this.rights = dossier.standingOf(night);
            this.received = dossier.receptionOf(night);
            this.standing = rights.on(night).orElse(null);
            this.reception = received.reception(night);
            this.family = standing != null && rights != dossier.rights()
                    || reception != ReceptionGroup.NONE && received != dossier.rights();
            this.firstGrant = standing == null ? null : rights.firstGrant(standing.group(), night);
        }

        ResidenceGroup group() {
            return standing == null ? null : standing.group();
        }

        LocalDate anchor(LimitAnchor anchor) {
            return switch (anchor) {
                case ENTRY -> standing == null ? null : rights.entry(standing.group(), night);
                case FIRST_GRANT -> firstGrant;
                case ARRIVAL -> received.arrival(reception, night);
                case STATUS_SINCE -> standing == null ? null : rights.since(standing);
            };
        }

        Why why(LedgerReason reason, LedgerRule rule, LocalDate until) {
            return new Why(
                    reason,
                    standing == null ? null : standing.words(),
                    standing == null ? null : rights.since(standing),
                    firstGrant,
                    until,
                    rule.getLimitAnchor(),
                    family,
                    rule.getSource());
        }

        Why noRule() {
            return new Why(LedgerReason.NO_RULE, null, null, null, null, null, family, null);
        }
    }
}
