package de.kommune.sim.day.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.day.entity.CaseFacts;
import de.kommune.sim.day.entity.DayRule;
import de.kommune.sim.day.entity.GivenCase;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import de.kommune.sim.day.policy.Signals;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.organisation.entity.Team;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The cases of the start page («Fälle der Startseite»), each question in one statement: those of one account with all that
 * may be pointed out, and those of the team in figures.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DayCases {

    private static final int MOST = 500;
    private static final int WARNED_WITHIN = 365;
    private static final int MOST_OF_TEAM = 8;
    private static final String HELD = "h.period.from <= :today and h.period.to > :today";

    private static final String GIVEN = "select r, c.id, s.displayName, t.givenBy, t.givenAt from ClockPolicy r"
            + " left join CaseTransfer t on t.givenTo = :me"
            + " and t.state = de.kommune.sim.cases.transfer.entity.TransferState.OPEN"
            + " left join t.simCase c left join c.subject s"
            + " where r.validFrom = (select max(v.validFrom) from ClockPolicy v where v.validFrom <= :today)"
            + " and (c.id is null or c.live = true and " + CaseRows.seen("c", "s") + ") order by t.givenAt, t.id";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Cases cases;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows rows;

    @Inject
    private PersonRows people;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    /** The cases that are not over and that this account looks after. */
    List<CaseFacts> of(String account) {
        return em.createQuery(
                        "select c.id, c.caseNo, coalesce(m.id, p.id), coalesce(m.displayName, p.displayName), c.openedOn,"
                                + " c.clock.firstDay, c.clock.lastDay, c.clock.countedUntil, c.clock.allowanceDays,"
                                + " coalesce(m.birthDate.date, p.birthDate.date), coalesce(m.contact.phone, p.contact.phone),"
                                + " (select count(z) from Person q join q.citizenships z where q = p or q = m),"
                                + " (select max(t.heldAt) from Participant t where t.simCase = c),"
                                + " (select min(a.dueOn) from AsylumProcedure a where a.simCase = c)"
                                + " from SimCase c join c.person p left join p.mergedInto m"
                                + " where c.status in :live and (c.responsible = :account or c.deputy = :account)"
                                + " order by c.id",
                        Object[].class)
                .setParameter("live", CaseStatus.live())
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultStream()
                .map(DayCases::facts)
                .toList();
    }

    private static CaseFacts facts(Object[] row) {
        StoredClock stored = row[5] == null
                ? null
                : StoredClock.of((LocalDate) row[5], (LocalDate) row[6], (LocalDate) row[7], (Integer) row[8]);
        return new CaseFacts(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (LocalDate) row[4],
                stored,
                day(row[12]),
                row[9] != null,
                (Long) row[11],
                (String) row[10],
                date(row[13]));
    }

    /** So does a minimum of days. */
    private static LocalDate date(Object day) {
        return day instanceof Date known ? known.toLocalDate() : (LocalDate) day;
    }

    /** A maximum comes back as JDBC has it, not as the attribute is. */
    private static LocalDate day(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toLocalDateTime().toLocalDate();
    }

    /** What of these cases is pointed out. */
    List<Signal> signals(List<CaseFacts> facts, DayRule rule) {
        return new Signals(keeper.rulesToday(), rule.getContactDays(), LocalDate.now(clock)).of(facts);
    }

    /** What colleagues hand the caller, until she takes it or says no; read with the rules of the clock, for the page needs both. */
    List<GivenCase> handedToMe() {
        List<Object[]> found = rows.seeing(em.createQuery(GIVEN, Object[].class))
                .setParameter("me", caller.name())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        found.stream().findFirst().ifPresent(row -> keeper.know((ClockPolicy) row[0]));
        return found.stream()
                .filter(row -> row[1] != null)
                .map(row -> new GivenCase((Long) row[1], (String) row[2], (String) row[3], (LocalDateTime) row[4]))
                .toList();
    }

    /** The clocks of the team that end first. */
    List<Signal> clocksOfTeam() {
        CaseFilter warned = new CaseFilter(false, null, null, WARNED_WITHIN, null, null);
        return cases.list(warned, CaseSort.REMAINING, false, 0, MOST_OF_TEAM).stream()
                .map(DayCases::clockOf)
                .toList();
    }

    private static Signal clockOf(CaseRow row) {
        boolean expired = row.clock().state() == ClockState.EXPIRED;
        return new Signal(
                expired ? SignalKind.CLOCK_EXPIRED : SignalKind.CLOCK_ENDING,
                row.id(),
                row.personId(),
                row.personName(),
                expired ? Long.valueOf(row.clock().daysPast()) : row.clock().remainingDays(),
                List.of());
    }

    /** How many cases each has, and which share of a post; the row without an account counts those of nobody. */
    List<Load> loads() {
        return em.createQuery(
                        "select c.responsible, count(c), (select sum(o.share) from Post o join o.holdings h"
                                + " where h.account = c.responsible and " + HELD + "),"
                                + " (select sum(o.share) from Post o join o.holdings h where o.team = :team and " + HELD
                                + "), (select count(q) from Request q join q.person n where q.state = :unassigned and "
                                + PersonRows.seen("n") + ") from SimCase c where c.live = true group by c.responsible",
                        Object[].class)
                .setParameter("team", Team.SIM)
                .setParameter("unassigned", RequestState.UNASSIGNED)
                .setParameter("side", people.side())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(row -> new Load(
                        (String) row[0], (Long) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (Long) row[4]))
                .toList();
    }

    /**
     * @param account null for the cases that nobody is responsible for
     * @param share of a full-time post; null where none is recorded
     * @param ofTeam the shares of the whole team, the same in each row
     * @param unassignedRequests that nobody has, the same in each row
     */
    record Load(String account, long cases, BigDecimal share, BigDecimal ofTeam, long unassignedRequests) {}
}
