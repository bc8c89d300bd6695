package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.policy.Dossier;
import de.kommune.sim.housing.ledger.policy.LedgerPolicy;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts a report as the record stands now («Auszählung»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerSheets {

    @Inject
    private LedgerReader reader;

    /** Compared with nothing that was sent. */
    LedgerSheet of(LedgerQuestion report, Period nights) {
        LedgerPolicy policy = reader.policy();
        List<LedgerLine> lines = reader.dossiers(nights).entrySet().stream()
                .map(one -> line(report, one.getKey(), one.getValue(), policy, nights))
                .toList();
        return new LedgerSheet(report, nights, lines, List.of(), List.of());
    }

    private static LedgerLine line(
            LedgerQuestion report, Person person, Dossier dossier, LedgerPolicy policy, Period nights) {
        List<NightSpan> spans = policy.spans(dossier, nights);
        return new LedgerLine(
                person.getId(),
                person.getDisplayName(),
                person.getPersonNo(),
                report,
                policy.decisive(spans, report).orElseThrow(),
                spans.stream().mapToLong(span -> span.nights().days()).sum());
    }
}
