package de.kommune.sim.housing.ledger.boundary;

import static de.kommune.sim.access.Permission.LEDGER_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.policy.LedgerPolicy;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * On what each night in the shelters rests, and where it counts («Rechtsgrundlagen-Nachweis»): for a person, a key date, and a month under the FlüAG. Read anew
 * each time from what is on record, so that a fact put right shows at once.
 */
@Stateless
@Guarded
public class LedgerEntries {

    private static final int MOST_YEARS = 10;

    @Inject
    private LedgerReader reader;

    @Inject
    private LedgerSheets sheets;

    @Inject
    private SentReportRows sent;

    @Inject
    private PersonRows people;

    /** What a person's nights rest on, both nights included. */
    @Requires(LEDGER_READ)
    public PersonLedger ofPerson(long personId, LocalDate firstNight, LocalDate lastNight) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        Period nights = Period.ofDays(firstNight, lastNight);
        if (nights.getTo().isAfter(firstNight.plusYears(MOST_YEARS))) {
            throw new BusinessException("housing.ledgerTooLong", MOST_YEARS);
        }
        LedgerPolicy policy = reader.policy();
        List<NightSpan> spans = reader.dossier(personId, nights).values().stream()
                .flatMap(dossier -> policy.spans(dossier, nights).stream())
                .toList();
        return new PersonLedger(personId, person.getDisplayName(), nights, spans);
    }

    /** Who counts in a report about a key date: the night that begins on it. */
    @Requires(LEDGER_READ)
    public LedgerSheet keyDate(LedgerQuestion report, LocalDate night) {
        if (report == LedgerQuestion.REGIME) {
            throw new BusinessException("housing.ledgerNoReport");
        }
        return sent.compared(sheets.of(report, Period.ofDays(night, night)));
    }

    /** Who counts in a month under the FlüAG: whoever does on any night of it. */
    @Requires(LEDGER_READ)
    public LedgerSheet month(YearMonth month) {
        return sent.compared(sheets.of(LedgerQuestion.FLUEAG, Period.ofDays(month.atDay(1), month.atEndOfMonth())));
    }
}
