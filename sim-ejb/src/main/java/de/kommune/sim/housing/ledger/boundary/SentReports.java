package de.kommune.sim.housing.ledger.boundary;

import static de.kommune.sim.access.Permission.LEDGER_READ;
import static de.kommune.sim.access.Permission.LEDGER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.ReportedPerson;
import de.kommune.sim.housing.ledger.entity.SentReport;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Which reports were sent («gemeldete Zählungen»): noted with their figures and with who counted, so that a later change can say what it touches. */
@Stateless
@Guarded
public class SentReports {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private LedgerSheets sheets;

    @Inject
    private SentReportRows rows;

    @Inject
    private Clock clock;

    /**
     * Notes that a report was sent as it is counted now; the same form never notes twice.
     *
     * @param day the key date, or any day of a month under the FlüAG
     */
    @Requires(value = LEDGER_WRITE, deed = Deed.CHANGE)
    public long note(LedgerQuestion report, LocalDate day, LocalDate sentOn, String form) {
        Optional<SentReport> before = rows.notedBefore(form);
        if (before.isPresent()) {
            return before.get().getId();
        }
        Period nights = nights(report, day);
        SentReport sent = new SentReport(report, nights, sentOn, caller.name(), LocalDateTime.now(clock));
        LedgerSheet sheet = sheets.of(report, nights);
        List<LedgerLine> counted = sheet.of(Verdict.COUNTED);
        em.persist(sent.with(
                counted.size(),
                sheet.of(Verdict.NOT_COUNTED).size(),
                sheet.of(Verdict.UNCLEAR).size(),
                form));
        counted.forEach(line -> em.persist(new ReportedPerson(sent, em.getReference(Person.class, line.personId()))));
        return sent.getId();
    }

    private static Period nights(LedgerQuestion report, LocalDate day) {
        return switch (report) {
            case FEDERAL, STATE -> Period.ofDays(day, day);
            case FLUEAG -> {
                YearMonth month = YearMonth.from(day);
                yield Period.ofDays(month.atDay(1), month.atEndOfMonth());
            }
            case REGIME -> throw new BusinessException("housing.ledgerNoReport");
        };
    }

    /** The reports sent already that tell of any of these nights, the latest nights first. */
    @Requires(LEDGER_READ)
    public List<SentLine> touching(Period nights) {
        return rows.touching(nights);
    }
}
