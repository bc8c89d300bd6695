package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.Verdict;
import java.io.Serializable;
import java.util.List;

/** Who counts in a report, who does not, and what has to be settled first («Zählung»), by name. */
public record LedgerSheet(LedgerQuestion report, Period nights, List<LedgerLine> lines) implements Serializable {

    public LedgerSheet {
        lines = List.copyOf(lines);
    }

    public List<LedgerLine> of(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.finding().verdict() == verdict)
                .toList();
    }
}
