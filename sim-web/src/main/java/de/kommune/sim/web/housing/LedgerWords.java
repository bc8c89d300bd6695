package de.kommune.sim.web.housing;

import de.kommune.sim.housing.ledger.boundary.LedgerLine;
import de.kommune.sim.housing.ledger.boundary.ReportChange;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.ledger.entity.Why;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

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
        return why.family() ? reason + " " + Texts.format("housing.ledger.family") : reason;
    }

    /** What decides about a line: the reason for a month of the FlüAG, and otherwise why the town houses the person. */
    public Why deciding(LedgerLine line) {
        return line.report() == LedgerQuestion.FLUEAG
                ? line.finding().why()
                : line.span().entry().why();
    }

    /** The reason in a few words, for a table that counts. */
    public String brief(LedgerReason reason) {
        return Texts.format("housing.ledger.brief." + reason);
    }

    /** «Statistik des Bundes: 31.01.2026», «FlüAG-Monat: 10/2026» */
    public String report(LedgerQuestion report, LocalDate firstNight) {
        return report == LedgerQuestion.FLUEAG
                ? Texts.format(
                        "housing.ledger.monthOf",
                        report,
                        "%02d/%d".formatted(firstNight.getMonthValue(), firstNight.getYear()))
                : Texts.format("housing.ledger.keyDateOf", report, firstNight);
    }

    /** The same with when it was sent. */
    public String sent(SentLine line) {
        return Texts.format(
                "housing.ledger.sentOf", report(line.report(), line.nights().getFrom()), line.sentOn(), line.counted());
    }

    /** Why somebody counts since, or no longer does. */
    public String change(ReportChange change) {
        return change.now() == null
                ? Texts.format("housing.ledger.notHoused")
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
