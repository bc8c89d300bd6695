package de.kommune.sim.web.figures;

import de.kommune.sim.housing.ledger.boundary.LedgerLine;
import de.kommune.sim.housing.ledger.boundary.ReportChange;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LedgerRuleFacts;
import de.kommune.sim.housing.ledger.entity.NightEntry;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.ledger.entity.Why;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the ledger gives its reasons («Wörter des Nachweises»). */
@Named("ledgerWords")
@ApplicationScoped
public class LedgerWords {

    /** «Aufenthaltsgestattung seit 01.02.2026: Das Asylverfahren läuft.» */
    public String why(Why why) {
        String reason = Texts.format(
                "housing.LedgerReason." + why.reason(),
                why.title(),
                why.since(),
                why.until(),
                why.firstGrant(),
                why.anchor());
        return why.family() ? reason + " " + Texts.format("figures.ledger.family") : reason;
    }

    /** What decides about a line: the reason for a month of the FlüAG, and otherwise why the town houses the person. */
    public Why deciding(LedgerLine line) {
        return line.report() == LedgerQuestion.FLUEAG
                ? line.finding().why()
                : line.span().entry().why();
    }

    /** «Bahnhofstraße 4 · Zuweisung nach dem FlüAG», or that it is a flat of her own. */
    public String home(NightEntry entry) {
        return entry.isInOwnFlat()
                ? Texts.format("figures.ledger.ownFlat")
                : Texts.format("figures.ledger.home", entry.facility(), entry.basis());
    }

    /** The conditions of a rule in words; a rule without any always holds. */
    public String conditions(LedgerRule rule) {
        LedgerRuleFacts facts = rule.facts();
        List<String> words = new ArrayList<>();
        if (facts.ownFlat() != null) {
            words.add(Texts.format(facts.ownFlat() ? "figures.ledger.ownFlat" : "figures.rules.shelter"));
        }
        Stream.of(facts.basis(), facts.residence(), facts.reception(), facts.regime())
                .filter(Objects::nonNull)
                .forEach(one -> words.add(Texts.label(one)));
        if (facts.firstGrantFrom() != null) {
            words.add(Texts.format(
                    "figures.rules.granted",
                    facts.firstGrantFrom(),
                    facts.firstGrantTo().minusDays(1)));
        }
        return words.isEmpty() ? Texts.format("figures.rules.always") : String.join(", ", words);
    }

    /** What the rule says, with its time limit. */
    public String result(LedgerRule rule) {
        Enum<?> result = rule.getGivenRegime() == null ? rule.getGivenVerdict() : rule.getGivenRegime();
        LedgerRuleFacts facts = rule.facts();
        return facts.limitAnchor() == null
                ? Texts.label(result)
                : Texts.format(
                        facts.wholeMonth() ? "figures.rules.limitedMonth" : "figures.rules.limited",
                        result,
                        facts.limitMonths(),
                        facts.limitAnchor());
    }

    /** The reason in a few words, for a table that counts. */
    public String brief(LedgerReason reason) {
        return Texts.format("figures.ledger.brief." + reason);
    }

    /** «Statistik des Bundes: 31.01.2026», «FlüAG-Monat: 10/2026» */
    public String report(LedgerQuestion report, LocalDate firstNight) {
        return report == LedgerQuestion.FLUEAG
                ? Texts.format(
                        "figures.ledger.monthOf",
                        report,
                        "%02d/%d".formatted(firstNight.getMonthValue(), firstNight.getYear()))
                : Texts.format("figures.ledger.keyDateOf", report, firstNight);
    }

    /** The same with when it was sent. */
    public String sent(SentLine line) {
        return Texts.format(
                "figures.ledger.sentOf", report(line.report(), line.nights().getFrom()), line.sentOn(), line.counted());
    }

    /** Why somebody counts since, or no longer does. */
    public String change(ReportChange change) {
        return change.now() == null
                ? Texts.format("figures.ledger.notHoused")
                : why(change.added() ? change.now().finding().why() : deciding(change.now()));
    }

    /** The colour that goes with it; the word always stands beside it. */
    public String kindOf(Verdict verdict) {
        return switch (verdict) {
            case COUNTED -> "ok";
            case NOT_COUNTED -> "";
            case UNCLEAR -> "warn";
        };
    }
}
