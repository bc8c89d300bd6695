package de.kommune.sim.cases.clock.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CLOCK_POLICY_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.policy.FiveYearClock;
import de.kommune.sim.common.BusinessException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The versions of the rules that the five-year clock goes by («Regeln der Fünfjahresuhr»). */
@Stateless
@Guarded
public class ClockPolicies {

    private static final int PEOPLE_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    /** All versions, the one that begins last first. */
    @Requires(CASE_READ)
    public List<ClockPolicy> list() {
        List<ClockPolicy> versions = em.createQuery(
                        "select p from ClockPolicy p order by p.validFrom desc", ClockPolicy.class)
                .getResultList();
        versions.forEach(ClockPolicy::rules);
        return versions;
    }

    /** The version that holds today. */
    @Requires(CASE_READ)
    public ClockPolicy inForce() {
        ClockPolicy policy = keeper.inForce();
        policy.rules();
        return policy;
    }

    /** Whom these rules would concern if they began on that day; nothing is changed. */
    @Requires(value = CLOCK_POLICY_WRITE, deed = READ)
    public PolicyPreview preview(ClockRules rules, LocalDate from) {
        check(rules, from);
        FiveYearClock others = new FiveYearClock(rules);
        PolicyPreview sum = PolicyPreview.NOBODY;
        long last = 0;
        for (List<Long> some = peopleAfter(last); !some.isEmpty(); some = peopleAfter(last)) {
            sum = keeper.forecast(some, others).stream()
                    .map(forecast -> compare(forecast, from))
                    .reduce(sum, PolicyPreview::plus);
            last = some.get(some.size() - 1);
            em.clear();
        }
        return sum;
    }

    /**
     * Some of those whose last day would be another one by these rules, in the order of their records; nothing is changed.
     *
     * @param after where the ones before ended; zero to begin
     */
    @Requires(value = CLOCK_POLICY_WRITE, deed = READ)
    public PolicyRows affected(ClockRules rules, LocalDate from, long after, int size) {
        check(rules, from);
        FiveYearClock others = new FiveYearClock(rules);
        List<ClockKeeper.Forecast> moved = new ArrayList<>();
        long last = after;
        for (List<Long> some = peopleAfter(last); !some.isEmpty() && moved.size() <= size; some = peopleAfter(last)) {
            keeper.forecast(some, others).stream()
                    .filter(ClockKeeper.Forecast::moves)
                    .sorted(Comparator.comparing(ClockKeeper.Forecast::survivor))
                    .forEach(moved::add);
            last = some.get(some.size() - 1);
        }
        List<ClockKeeper.Forecast> shown = moved.stream().limit(size).toList();
        return new PolicyRows(
                rows(shown), moved.size() > size ? shown.get(size - 1).survivor() : null);
    }

    private List<PolicyRow> rows(List<ClockKeeper.Forecast> shown) {
        Map<Long, String> names = new HashMap<>();
        if (!shown.isEmpty()) {
            em.createQuery("select p.id, p.displayName from Person p where p.id in :ids", Object[].class)
                    .setParameter(
                            "ids",
                            shown.stream().map(ClockKeeper.Forecast::survivor).toList())
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return shown.stream().map(one -> row(one, names.get(one.survivor()))).toList();
    }

    private static PolicyRow row(ClockKeeper.Forecast one, String name) {
        LocalDate now = one.now().getLastDay();
        LocalDate then = one.then().getLastDay();
        return new PolicyRow(
                one.simCase().getId(),
                one.simCase().getCaseNo(),
                name,
                now,
                then,
                now == null || then == null ? null : ChronoUnit.DAYS.between(now, then));
    }

    /** Puts rules in force from that day on. What begins today changes every clock at once, a later day's on its day. */
    @Requires(value = CLOCK_POLICY_WRITE, deed = CHANGE)
    public ClockPolicy putInForce(ClockRules rules, LocalDate from) {
        check(rules, from);
        ClockPolicy policy = new ClockPolicy(rules, from, caller.name(), LocalDateTime.now(clock));
        em.persist(policy);
        em.flush();
        if (!from.isAfter(LocalDate.now(clock))) {
            keeper.recomputeAll();
        }
        return policy;
    }

    private void check(ClockRules rules, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today)) {
            throw new BusinessException("cases.policyInPast", today);
        }
        if (rules.years() < 1 || rules.minPauseDays() < 0 || rules.graceForCrisisDays() < 0) {
            throw new BusinessException("cases.policyNumbers");
        }
        if (rules.councilReference() == null || rules.councilReference().isBlank()) {
            throw new BusinessException("cases.policyWithoutReference");
        }
        if (rules.warningDays().isEmpty() || rules.warningDays().stream().anyMatch(days -> days < 0)) {
            throw new BusinessException("cases.policyWarnings");
        }
        long same = em.createQuery("select count(p) from ClockPolicy p where p.validFrom = :from", Long.class)
                .setParameter("from", from)
                .getSingleResult();
        if (same > 0) {
            throw new BusinessException("cases.policySameDay", from);
        }
    }

    /** People who stand for themselves; whoever was merged into them comes along. */
    private List<Long> peopleAfter(long last) {
        return em.createQuery(
                        "select p.id from Person p where p.id > :last and p.mergedInto is null and (exists"
                                + " (select c.id from SimCase c where c.person = p) or exists (select d.id from"
                                + " SimCase d where d.person.mergedInto = p)) order by p.id",
                        Long.class)
                .setParameter("last", last)
                .setMaxResults(PEOPLE_AT_ONCE)
                .getResultList();
    }

    private static PolicyPreview compare(ClockKeeper.Forecast forecast, LocalDate from) {
        LocalDate now = forecast.now().getLastDay();
        LocalDate then = forecast.then().getLastDay();
        boolean bothRun = now != null && then != null;
        boolean expired = forecast.then().state(from) == ClockState.EXPIRED
                && forecast.now().state(from) != ClockState.EXPIRED;
        return new PolicyPreview(
                1,
                one(bothRun && then.isAfter(now)),
                one(bothRun && then.isBefore(now)),
                one(bothRun ? then.equals(now) : now == then),
                one(now == null && then != null),
                one(now != null && then == null),
                one(expired));
    }

    private static long one(boolean yes) {
        return yes ? 1 : 0;
    }
}
