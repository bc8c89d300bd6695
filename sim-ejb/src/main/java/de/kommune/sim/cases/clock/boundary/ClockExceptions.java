package de.kommune.sim.cases.clock.boundary;

import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CLOCK_EXCEPTION_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.clock.entity.ClockException;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Exceptions from the five years («Ausnahmen»): the team lead grants and revokes them, the team sees them at the case and
 * in one list.
 */
@Stateless
@Guarded
public class ClockExceptions {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_DAYS = 366;
    private static final String FROM = " from ClockException x join SimCase c on c.id = x.caseId join c.person p"
            + " left join p.mergedInto m where ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private ClockCovers covers;

    @Inject
    private Clock clock;

    /** Allows so many contacts from today until that day. Of a case one exception holds at a time. */
    @Requires(value = CLOCK_EXCEPTION_WRITE, deed = Deed.CHANGE)
    public ClockException grant(long caseId, LocalDate until, int maxContacts, String reason) {
        SimCase simCase = cases.lock(caseId);
        Period period = period(until);
        String words = checked(reason);
        lines("x.caseId = :case", caseId).stream()
                .filter(ExceptionLine::live)
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("cases.exceptionHolds", other.until());
                });
        ClockException exception = new ClockException(caseId, period, maxContacts, caller.name(), now());
        em.persist(exception);
        exception.fill(seals.seal(words, ExceptionSeals.EXCEPTIONS.place(exception.getId())));
        return exception;
    }

    /** Takes an exception back, from now on. */
    @Requires(CLOCK_EXCEPTION_WRITE)
    public void revoke(long caseId, long exceptionId) {
        SimCase simCase = cases.lock(caseId);
        ClockException exception = em.find(ClockException.class, exceptionId);
        if (exception == null || exception.getCaseId() != caseId) {
            throw new NotFoundException();
        }
        exception.revoke(caller.name(), now());
    }

    /** All exceptions of a case, the latest first. */
    @Requires(CASE_READ)
    public List<ExceptionLine> ofCase(long caseId) {
        cases.get(caseId);
        return lines("x.caseId = :case", caseId);
    }

    /** What kind of contact the counselling time of the case allows today. */
    @Requires(CASE_READ)
    public Cover cover(long caseId) {
        SimCase simCase = cases.get(caseId);
        return covers.on(simCase, LocalDate.now(clock));
    }

    /** One page of those that hold today, the one that ends first first. */
    @Requires(CASE_READ)
    public List<ExceptionLine> holding(int first, int size) {
        return read(holding(em.createQuery(
                        "select x, c.caseNo, coalesce(m.displayName, p.displayName)" + FROM + holds()
                                + " order by x.period.to, x.id",
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    @Requires(CASE_READ)
    public long countHolding() {
        return holding(em.createQuery("select count(x)" + FROM + holds(), Long.class))
                .getSingleResult();
    }

    private static String holds() {
        return "x.revokedAt is null and x.period.to > :today and x.usedContacts < x.maxContacts and "
                + CaseRows.seen("c", "p");
    }

    private <T> TypedQuery<T> holding(TypedQuery<T> query) {
        return cases.seeing(query).setParameter("today", LocalDate.now(clock));
    }

    private List<ExceptionLine> lines(String condition, long caseId) {
        return read(cases.seeing(em.createQuery(
                        "select x, c.caseNo, coalesce(m.displayName, p.displayName)" + FROM + condition + " and "
                                + CaseRows.seen("c", "p") + " order by x.id desc",
                        Object[].class))
                .setParameter("case", caseId)
                .getResultList());
    }

    private List<ExceptionLine> read(List<Object[]> rows) {
        return rows.stream()
                .map(row -> line((ClockException) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private ExceptionLine line(ClockException exception, String caseNo, String personName) {
        return new ExceptionLine(
                exception.getId(),
                exception.getCaseId(),
                caseNo,
                personName,
                exception.getPeriod().getFrom(),
                exception.getPeriod().getLastDay(),
                exception.getUsedContacts(),
                exception.getMaxContacts(),
                seals.open(exception.getReason(), ExceptionSeals.EXCEPTIONS.place(exception.getId())),
                exception.getGrantedBy(),
                exception.getGrantedAt(),
                exception.getRevokedBy(),
                exception.getRevokedAt(),
                exception.covers(LocalDate.now(clock)));
    }

    private Period period(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new BusinessException("cases.exceptionDays", today, today.plusDays(LONGEST_DAYS));
        }
        return Period.ofDays(today, until);
    }

    private static String checked(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BusinessException("cases.exceptionReason", LONGEST_REASON);
        }
        return reason.strip();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
