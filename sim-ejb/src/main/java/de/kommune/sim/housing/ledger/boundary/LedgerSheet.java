package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.Verdict;
import java.io.Serializable;
import java.util.List;

/**
 * Who counts in a report, who does not, and what has to be settled first («Zählung»), by name.
 *
 * @param sent when it was sent, the latest first
 * @param changes who came in or went out since it was sent last
 */
public record LedgerSheet(
        LedgerQuestion report, Period nights, List<LedgerLine> lines, List<SentLine> sent, List<ReportChange> changes)
        implements Serializable {

    public LedgerSheet {
        lines = List.copyOf(lines);
        sent = List.copyOf(sent);
        changes = List.copyOf(changes);
    }

    public List<LedgerLine> of(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.finding().verdict() == verdict)
                .toList();
    }
}
