package de.kommune.sim.procedures.deadlines.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days that must not be missed («Fristenkalender»), of a client, of one's own cases, or of the team; each says how one came to it. */
@Stateless
@Guarded
public class DeadlineCalendar {

    /** Before any of the town's own days: what is open stays, however long ago its day was. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private StandIns standIns;

    @Inject
    @Any
    private Instance<DeadlineSource> sources;

    @Inject
    private Clock clock;

    /** Of a case: what is past and still open first, up to that many days ahead. */
    @Requires(PROCEDURE_READ)
    public List<DueDay> ofCase(long caseId, int days) {
        SimCase simCase = cases.get(caseId);
        return lines(Map.of(caseId, simCase), days);
    }

    /**
     * Of a desk.
     *
     * @param account whose cases, the deputy's and those of whom she stands in for among them; null for the whole team, which is the lead's to see
     */
    @Requires(PROCEDURE_READ)
    public List<DueDay> ofDesk(String account, int days) {
        checkMaySee(account);
        return lines(live(account).stream().collect(Collectors.toMap(SimCase::getId, Function.identity())), days);
    }

    private void checkMaySee(String account) {
        boolean own = account != null
                && (account.equals(caller.name())
                        || standIns.representedBy(caller.name()).contains(account));
        if (!own && !caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("procedures.teamForTheLead");
        }
    }

    private Set<String> desk(String account) {
        Set<String> accounts = new HashSet<>();
        if (account != null) {
            accounts.add(account);
            accounts.addAll(standIns.representedBy(account));
        }
        return accounts;
    }

    private List<SimCase> live(String account) {
        return cases.seeing(em.createQuery(
                        "select c from SimCase c join fetch c.person p join fetch c.subject where c.status in :live"
                                + " and (:team = true or c.responsible in :accounts or c.deputy in :accounts) and "
                                + CaseRows.seen("c", "p"),
                        SimCase.class))
                .setParameter("live", CaseStatus.live())
                .setParameter("team", account == null)
                .setParameter("accounts", desk(account == null ? caller.name() : account))
                .getResultList();
    }

    private List<DueDay> lines(Map<Long, SimCase> of, int days) {
        LocalDate today = LocalDate.now(clock);
        Collection<Long> ids = of.keySet();
        return sources.stream()
                .flatMap(source -> source.of(ids, EVER, today.plusDays(days)).stream())
                .map(line -> DueDay.of(line, of.get(line.caseId())))
                .sorted(Comparator.comparing(DueDay::day)
                        .thenComparing(due -> due.line().titleKey()))
                .toList();
    }
}
